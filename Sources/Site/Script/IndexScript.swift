import Pages

/// The script of the index, in the language of ECMAScript 2020: written by hand, without a library.
///
/// It decides nothing: what holds on a day stands in the data, and it only picks and shows it. What
/// the data says becomes text, never markup. Without it the page shows the latest day.
enum IndexScript {
  /// The script, as it stands in the page.
  static let text = InlineText(
    "\n" + [data, day, table, pictures, search, begin].joined() + "\n")

  /// What it reads, and what it finds in the page.
  private static let data = #"""
    (() => {
    "use strict";
    const $ = (id) => document.getElementById(id);
    const data = JSON.parse($("data").textContent);
    const { words, states, standings, sinces, lasts, documents, sources } = data;
    const receivers = data.receivers;
    const mandates = data.mandates.map((m) => (
      { id: m[0], legs: [m[1], m[2], receivers[m[3]][0]], at: m[3], place: m[4], pieces: m[5] }));
    const { groups, running, shown } = data;
    const sheets = {
      net: { width: 760, left: 190, from: 196, in: 324, out: 436, to: 564, right: 570, most: 99 },
      "net-narrow":
        { width: 358, left: 104, from: 108, in: 142, out: 216, to: 250, right: 254, most: 17 },
    };
    const svg = "http://www.w3.org/2000/svg";
    const rows = [], lanes = [];
    for (const row of document.querySelectorAll("#now tr[data-m]")) rows[row.dataset.m] = row;
    for (const lane of document.querySelectorAll("#lanes li")) lanes[lane.dataset.m] = lane;
    const view = { day: data.last, wanted: null, spoken: 0 };

    const make = (name, attributes, ...children) => {
      const element = document.createElement(name);
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      element.append(...children);
      return element;
    };
    const draw = (name, attributes, ...children) => {
      const element = document.createElementNS(svg, name);
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      element.append(...children);
      return element;
    };
    // What it is called on the day shown.
    const called = (name) => {
      if (typeof name === "string") return name;
      let last = name[0];
      for (let i = 1; i < name.length && name[i] <= view.day; i += 2) last = name[i + 1];
      return last;
    };
    const state = (s) => called(states[s][1]);
    const receiver = (r) => r.length > 1 ? called(r[1]) : state(r[0]);
    const title = (m) => [...m.legs.slice(0, 2).map(state), called(m.place)].join(" · ");

    """#

  /// Days and their words.
  private static let day = #"""
    const parts = (day) => {
      const date = new Date(day * 864e5);
      return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    };
    const iso = (day) => {
      const [y, m, d] = parts(day);
      const two = (n) => String(n).padStart(2, "0");
      return `${String(y).padStart(4, "0")}-${two(m + 1)}-${two(d)}`;
    };
    const read = (text) => {
      const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
      if (!found) return null;
      const date = new Date(0);
      date.setUTCFullYear(+found[1], found[2] - 1, +found[3]);
      const day = Math.floor(date.getTime() / 864e5);
      return iso(day) === text ? day : null;
    };
    const say = (day) => {
      const [y, m, d] = parts(day);
      return (d === 1 ? words.firsts : words.days)[m].replace("{d}", d).replace("{y}", y);
    };
    const age = (days) => {
      if (days <= 0) return words.thatDay;
      const unit = days < 60 ? 0 : days < 731 ? 1 : 2;
      const count = Math.floor(days / [1, 30, 365][unit]);
      return words.ages[days === 1 ? 0 : unit + 1].replace("{n}", count);
    };
    const seen = (last, day) => {
      const [text, first, latest, undated] =
        last === true ? [say(day), day, day]
        : Array.isArray(lasts[last]) ? lasts[last]
        : [say(lasts[last]), lasts[last], lasts[last]];
      if (first === null) return text;
      const most = age(day - first), least = age(day - Math.min(latest ?? day, day));
      return (undated ? words.agedUndated : words.aged).replace("{w}", text)
        .replace("{a}", most === least ? most : words.upTo.replace("{a}", most));
    };
    const pick = (m, day) => {
      let low = 0, high = m.pieces.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (m.pieces[middle][0] <= day) low = middle + 1; else high = middle;
      }
      return low ? m.pieces[low - 1] : null;
    };
    const wanted = (m) => !view.wanted || m.legs.some((s) => view.wanted.has(s));

    """#

  /// The table and the numbers above it.
  private static let table = #"""
    const fill = (row, m, piece, day) => {
      const cells = row.cells;
      [state(m.legs[0]), state(m.legs[1]), called(m.place)].forEach((name, i) => {
        cells[i].firstElementChild.textContent = name;
      });
      const told = (marks) => marks.length
        ? [make("span", { class: "mark" }, marks.map((mark) => `(${mark})`).join(" "))] : [];
      const links = (list) => sources[list].length
        ? [make("span", { class: "by" }, ...sources[list].flatMap((d, i) =>
          [" ", make("a", { href: documents[d][0], title: documents[d][1] }, `[${i + 1}]`)]))] : [];
      const [, text, tone, , , ...marks] = standings[piece[1]];
      const link = cells[3].firstElementChild;
      link.textContent = text;
      link.className = tone;
      cells[3].replaceChildren(link, ...told(marks));
      const [since, ...doubts] = sinces[piece[2]];
      cells[4].replaceChildren(make("span", {}, since), ...told(doubts), ...links(piece[4]));
      const last = piece[3];
      const heard = last !== null ? seen(last, day)
        : groups[standings[piece[1]][0]] === "unknown" ? "–" : words.notDated;
      cells[5].replaceChildren(make("span", {}, heard), ...links(piece[5]));
    };
    const showTable = (now, day) => {
      const members = groups.map(() => []);
      now.forEach((piece, i) => {
        if (!piece || !wanted(mandates[i])) return;
        members[standings[piece[1]][0]].push(rows[i]);
        fill(rows[i], mandates[i], piece, day);
      });
      groups.forEach((group, g) => {
        const body = $(group);
        const asked = g < shown || $("show-over").checked;
        body.rows[0].querySelector(".n").textContent = members[g].length;
        body.replaceChildren(body.rows[0], ...(asked ? members[g] : []));
        body.hidden = !asked || !members[g].length;
      });
      const counts = members.map((rows) => rows.length);
      document.querySelectorAll("#counts li").forEach((item, g) => {
        item.querySelector("b").textContent = counts[g];
        item.hidden = !counts[g];
      });
      $("none").hidden = counts.slice(0, running).some((count) => count > 0);
      return counts;
    };

    """#

  /// Timeline, matrix and network.
  private static let pictures = #"""
    const showTimeline = (now, day) => {
      const share = (day - data.first + 1) / (data.last - data.first + 1);
      $("cursor").style.setProperty("--at", share);
      now.forEach((piece, i) => {
        const runs = piece && standings[piece[1]][0] < running;
        lanes[i].classList.toggle("now", Boolean(runs));
        lanes[i].hidden = !wanted(mandates[i]);
      });
    };
    const order = (list) => [...new Set(list)].sort((a, b) => a - b);
    const named = (l) => l.cell.replace("#", states[l.m.legs[0]][0]);
    const showMatrix = (links) => {
      const columns = order(links.map((l) => l.m.at));
      const head = make("tr", {}, make("td", {}), ...columns.map((c) =>
        make("th", { scope: "col" }, make("span", {}, receiver(receivers[c])))));
      const body = order(links.map((l) => l.m.legs[1])).map((r) =>
        make("tr", {}, make("th", { scope: "row" }, state(r)), ...columns.map((c) => {
          const cell = make("td", {});
          for (const l of links) {
            if (l.m.legs[1] !== r || l.m.at !== c) continue;
            if (cell.firstChild) cell.append(" ");
            cell.append(make("a", { href: `m/${l.m.id}.html`, title: title(l.m) },
              named(l)));
          }
          return cell;
        })));
      $("grid").tHead.replaceChildren(head);
      $("grid").tBodies[0].replaceChildren(...body);
    };
    const showNetwork = (links) => {
      const of = (power) => links.filter((l) => l.m.legs[0] === power);
      const powers = order(links.map((l) => l.m.legs[0]));
      powers.sort((a, b) => of(b).length - of(a).length || a - b);
      const ports = powers.flatMap(of);
      const column = (end) => {
        const mean = (s) => {
          const at = ports.flatMap((l, k) => end(l.m) === s ? [k] : []);
          return at.reduce((a, b) => a + b, 0) / at.length;
        };
        return order(ports.map((l) => end(l.m))).sort((a, b) => mean(a) - mean(b) || a - b);
      };
      const left = column((m) => m.legs[1]), right = column((m) => m.at);
      const middle = ports.length * 9 + powers.length * 30;
      const height = Math.max(left.length * 22, right.length * 22, middle) + 8;
      const place = (s, list) =>
        Math.floor((2 * list.indexOf(s) + 1) * height / (2 * Math.max(list.length, 1)));
      for (const id in sheets) {
        const w = sheets[id], mid = (a, b) => Math.floor((a + b) / 2);
        const before = mid(w.from, w.in), after = mid(w.out, w.to);
        const label = (s, name, x, y, anchor) => draw("a", { href: `s/${states[s][0]}.html` },
          draw("text", { class: "name", x, y, "text-anchor": anchor },
            name.length > w.most ? name.slice(0, 16) + "…" : name));
        const lines = [], texts = [];
        let y = Math.floor((height - middle) / 2);
        for (const power of powers) {
          y += 20;
          texts.push(label(power, state(power), mid(w.in, w.out), y - 5, "middle"));
          for (const l of of(power)) {
            const from = place(l.m.legs[1], left), to = place(l.m.at, right), at = y + 5;
            lines.push(draw("path", { class: l.line,
              d: `M${w.from} ${from}C${before} ${from} ${before} ${at} ${w.in} ${at}H${w.out}`
                + `C${after} ${at} ${after} ${to} ${w.to} ${to}` },
              draw("title", {}, title(l.m) + l.cell.replace(/[(#)]/g, ""))));
            y += 9;
          }
          y += 10;
        }
        const sides = [
          ...left.map((s) => label(s, state(s), w.left, place(s, left) + 4, "end")), ...texts,
          ...right.map((r) => label(receivers[r][0], receiver(receivers[r]), w.right,
            place(r, right) + 4, "start"))];
        $(id).setAttribute("viewBox", `0 0 ${w.width} ${height}`);
        $(id).replaceChildren(...lines, ...sides);
      }
    };

    """#

  /// The search by State.
  private static let search = #"""
    const fold = (text) => text.toLowerCase().replace(/ß/g, "ss").replace(/æ/g, "ae")
      .replace(/œ/g, "oe").replace(/ø/g, "o").replace(/ł/g, "l").replace(/đ/g, "d")
      .normalize("NFD").replace(/\p{M}/gu, "");
    const spelled = (text) => {
      const long = text.toLowerCase().replace(/[äöüåø]/g, (c) =>
        ({ "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe" })[c]);
      return [fold(text), fold(long)].map((t) => t.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
    };
    const names = states.map((s) =>
      s.flat().filter((name) => typeof name === "string").flatMap(spelled));
    const find = (query) => {
      const asked = spelled(query)[0];
      if (!asked.length) return null;
      const found = [];
      names.forEach((spellings, s) => {
        const exact = spellings.some((all) => all.join(" ") === asked.join(" "));
        const fits = exact || spellings.some((all) =>
          asked.every((word) => all.some((name) => name.startsWith(word))));
        if (fits) found.push([exact ? 0 : 1, s]);
      });
      // A code or a whole name stands for that State alone.
      const whole = found.filter(([rank]) => rank === 0);
      return (whole.length ? whole : found).map(([, s]) => s);
    };
    const search = () => {
      const found = find($("q").value);
      view.wanted = found && new Set(found);
      $("hits").replaceChildren(...(!found ? [] : !found.length
        ? [make("li", {}, words.nothingFound)]
        : found.slice(0, 12).map((s) => {
          const count = mandates.filter((m) => m.legs.includes(s)).length;
          return make("li", {}, make("a", { href: `s/${states[s][0]}.html` }, state(s)),
            " ", make("span", {}, `${words.mandates}: ${count}`));
        })));
      show(view.day);
    };
    // Enter leads to the first hit.
    $("search").addEventListener("submit", () => { $("hits").querySelector("a")?.click(); });

    """#

  /// Showing a day, and what makes it another.
  private static let begin = #"""
    // The last stop of the slider is the day asked, which may lie long after the one before.
    const stop = +$("day").max;
    const dayOf = (place) => place === stop ? data.last : place;
    const show = (day) => {
      view.day = Math.min(Math.max(day, data.first), data.last);
      day = view.day;
      const now = mandates.map((m) => pick(m, day));
      const links = mandates.flatMap((m, i) => {
        const [, , , line, cell] = now[i] && wanted(m) ? standings[now[i][1]] : [];
        return line ? [{ m, line, cell }] : [];
      });
      const counts = showTable(now, day);
      showTimeline(now, day);
      showMatrix(links);
      showNetwork(links);
      const text = say(day);
      $("shown").firstElementChild.textContent = text;
      $("shown").firstElementChild.dateTime = iso(day);
      $("day").value = Math.min(day, stop);
      $("day").setAttribute("aria-valuetext", text);
      if ($("date").value !== iso(day)) $("date").value = iso(day);
      $("before").disabled = change(-1) === null;
      $("after").disabled = change(1) === null;
      $("latest").disabled = day === data.last;
      // Said once the reader has stopped moving.
      clearTimeout(view.spoken);
      view.spoken = setTimeout(() => {
        $("live").textContent = [text, ...counts.flatMap((count, g) =>
          count && g < shown ? [`${words.groups[g]}: ${count}`] : [])].join("; ");
        const place = day === data.last ? "" : `#${iso(day)}`;
        for (const link of document.querySelectorAll(".tongues a")) link.hash = place;
        if (location.hash === place) return;
        try { history.replaceState(null, "", place || location.pathname + location.search); }
        catch { /* Some browsers keep files from naming their place. */ }
      }, 400);
    };
    const change = (way) => {
      let best = null;
      for (const m of mandates) {
        if (!wanted(m)) continue;
        for (const [first] of m.pieces) {
          if ((first - view.day) * way > 0 && (best === null || (first - best) * way < 0)) {
            best = first;
          }
        }
      }
      return best;
    };
    const step = (way) => { const day = change(way); if (day !== null) show(day); };
    let waiting = false;
    $("day").addEventListener("input", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; show(dayOf(+$("day").value)); });
    });
    $("day").addEventListener("keydown", (event) => {
      const years = { PageUp: 1, PageDown: -1 }[event.key] * (event.shiftKey ? 10 : 1);
      if (!years) return;
      event.preventDefault();
      const [y, m, d] = parts(view.day);
      const date = new Date(0);
      date.setUTCFullYear(y + years, m, d);
      show(Math.floor(date.getTime() / 864e5));
    });
    $("date").addEventListener("change", () => {
      const day = read($("date").value);
      if (day !== null) show(day);
    });
    $("before").addEventListener("click", () => step(-1));
    $("after").addEventListener("click", () => step(1));
    $("latest").addEventListener("click", () => show(data.last));
    $("q").addEventListener("input", search);
    $("show-over").addEventListener("change", () => show(view.day));
    for (const form of [$("controls"), $("search")]) {
      form.hidden = false;
      form.addEventListener("submit", (event) => event.preventDefault());
    }
    $("more").hidden = false;
    // An address names a day, or a place of the page, which leaves the day; without either it is
    // the latest.
    const dayNamed = () => read(location.hash.slice(1));
    addEventListener("hashchange", () => {
      const day = location.hash ? dayNamed() : data.last;
      if (day !== null) show(day);
    });
    show(dayNamed() ?? data.last);
    })();
    """#
}
