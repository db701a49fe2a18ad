import Pages

/// The style sheet of what the site adds to a report; colours and type are those of reports.
enum SiteStyle {
  /// The sheet of every page of the site.
  static let sheet = InlineText(
    """

    header.site,footer.site{max-width:73rem;width:calc(100% - 3rem);margin:0 auto;padding:1rem 0;
    font-size:.875rem}
    header.site{display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:baseline;
    border-bottom:1px solid var(--rule)}
    header.site p,header.site ul,footer.site p{margin:0}
    footer.site{border-top:1px solid var(--rule);color:var(--soft);display:flex;flex-wrap:wrap;
    gap:.25rem 2rem;justify-content:space-between}
    .site ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;padding:0}
    .site li>*{display:inline-block;padding:.3rem 0}
    .site nav a{color:inherit;text-decoration:none}
    .site nav a:hover{text-decoration:underline}
    .site nav a[aria-current],.site nav a.here{box-shadow:0 2px var(--ink)}
    .name a{color:inherit;text-decoration:none;font-family:Charter,"Bitstream Charter","Sitka Text",
    Cambria,Georgia,serif;font-weight:600;font-size:1.0625rem}
    .tongues{margin-inline-start:auto}
    .tongues span{color:var(--soft)}
    .quiet{color:var(--soft);font-size:.875rem}
    @media (max-width:40rem){header.site,footer.site{padding:.75rem 0;width:calc(100% - 2rem)}
    thead th{white-space:normal}.day{min-width:0}
    .site ul{gap:0 1rem}.tongues{margin-inline-start:0}}
    @media print{header.site nav{display:none}header.site,footer.site{padding:0;
    max-width:none;width:auto}}

    """)

  /// The sheet of the first page.
  static let index = InlineText(
    """

    .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .top{display:flex;flex-wrap:wrap;gap:.5rem 3rem;align-items:flex-end;
    justify-content:space-between;margin-bottom:1rem}
    .top h1{margin-bottom:.25rem}
    .shown{font-size:1.25rem;margin:0;color:var(--soft);
    font-variant-numeric:tabular-nums}
    [hidden]{display:none !important}
    .controls{margin:1rem 0 1.5rem;position:sticky;top:0;background:var(--paper);z-index:2;
    padding:.25rem 0 .5rem;border-bottom:1px solid var(--rule)}
    .curve{display:block;width:calc(100% - 16px);margin:0 8px;height:40px}
    .curve .may{fill:var(--rule)}
    .curve .runs{fill:var(--holds)}
    input[type=range]{display:block;width:100%;margin:0;height:1.5rem;accent-color:var(--link)}
    .ends{display:flex;justify-content:space-between;font-size:.8125rem;color:var(--soft)}
    .steps{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.4rem;align-items:center}
    .steps label{display:flex;gap:.5rem;align-items:center;font-size:.875rem}
    button,.steps input,.search input{font:inherit;font-size:.875rem;color:inherit;
    background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.3rem .7rem;
    min-height:2rem}
    .steps input:focus{outline:3px solid var(--link);outline-offset:2px}
    button:hover:enabled{background:var(--band)}
    button:disabled{color:var(--soft);border-color:var(--rule)}
    .parts{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;padding:0;font-size:.875rem;
    margin:0 0 0 auto}
    .parts a{display:inline-block;padding:.3rem 0}
    .mark:not(:empty){margin-inline-start:.35rem}
    main section{scroll-margin-top:9.5rem}
    .now tbody{scroll-margin-top:9.5rem}
    .counts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;list-style:none;padding:0;margin:1rem 0}
    .counts a{color:inherit;text-decoration:none;display:inline-block;padding:.2rem 0}
    .counts a:hover{text-decoration:underline}
    .counts b{font-size:1.375rem;font-variant-numeric:tabular-nums;margin-inline-end:.2rem}
    .counts .waits{color:var(--soft)}
    .search{flex:0 1 24rem;position:relative}
    .search label{display:block;font-size:.875rem;margin-bottom:.25rem}
    .search input{width:100%;min-height:2.25rem;font-size:1rem}
    .hits{list-style:none;padding:0;margin:0;font-size:.875rem;display:flex;flex-wrap:wrap;
    gap:0 1.5rem}
    .hits li{padding:.3rem 0 0}
    .hits span{color:var(--soft)}
    .now{width:100%}
    .now tbody th[scope=row]{white-space:normal;font-weight:600}
    .group th{padding-top:1.5rem;font-weight:600;font-size:1rem;border-bottom-color:var(--soft)}
    .group .n{color:var(--soft);font-weight:400;margin-inline-start:.25rem}
    .now tbody tr.group:hover>*{background:none}
    .now td{overflow-wrap:break-word}
    @media (min-width:64rem){.now td:last-child{white-space:nowrap}}
    .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;
    font-size:.8125rem;max-width:none}
    .legend svg{width:32px;height:14px;vertical-align:-2px;display:inline-block}
    .lanes{position:relative;--label:24rem;font-size:.8125rem}
    .lanes ol{list-style:none;padding:0;margin:0}
    .lanes li{display:grid;grid-template-columns:var(--label) 1fr;align-items:center;
    border-bottom:1px solid var(--band)}
    .lanes li a{color:var(--soft);text-decoration:none;padding:.3rem .5rem .3rem 0;line-height:1.2}
    .lanes li a:hover{text-decoration:underline}
    .lanes li.now a{color:var(--ink)}
    .lanes li svg{width:100%;height:14px;display:block;overflow:visible}
    .ticks{position:absolute;inset-block:0;inset-inline:var(--label) 0;height:100%;
    width:calc(100% - var(--label));overflow:visible}
    .ticks line{stroke:var(--rule);stroke-width:1}
    .ticks text{fill:var(--soft);font-size:.75rem;text-anchor:middle}
    .lanes ol{padding-top:18px;position:relative}
    .cursor{position:absolute;inset-block:16px 0;width:2px;background:var(--alarm);z-index:1;
    margin-inline-start:-2px;left:calc(var(--label) + (100% - var(--label))*var(--at,1))}
    .lanes li line,.legend line{stroke:var(--soft);stroke-width:8;transform:translateY(7px)}
    .lanes li line.holds,.legend line.holds{stroke:var(--holds)}
    .lanes li line.waiting,.legend line.waiting{stroke:var(--waiting);stroke-width:4}
    .lanes li line.refused,.legend line.refused{stroke:var(--refused);stroke-dasharray:1 2}
    .lanes li line.possible,.legend line.possible{stroke-dasharray:5 2;stroke-opacity:.75}
    .lanes li line.contested,.legend line.contested{stroke-dasharray:2 2}
    .lanes li line.fading,.legend line.fading{stroke-width:2}
    .lanes li line.waiting.fading,.legend line.waiting.fading{stroke-dasharray:5 4}
    .lanes li line.sign,.legend line.sign{stroke:var(--ink);stroke-width:6;stroke-linecap:round;
    stroke-dasharray:none}
    .lanes li line.sign.seen,.legend line.sign.seen{stroke:var(--soft);stroke-width:4}
    .lanes li line.sign.seenNotInForce,.legend line.sign.seenNotInForce{stroke-width:2;
    transform-box:fill-box;transform-origin:center;transform:rotate(40deg)}
    .lanes li line.sign.refused,.legend line.sign.refused{stroke:var(--refused);stroke-linecap:square}
    .lanes li line.sign.agreed,.legend line.sign.agreed{stroke:var(--holds)}
    .grid th[scope=col]{vertical-align:bottom;white-space:nowrap}
    .grid th[scope=col] span{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:400}
    .grid th,.grid td{padding:.2rem .4rem;border-inline-end:1px solid var(--rule)}
    .grid th[scope=row]{position:sticky;left:0;background:var(--paper);font-weight:400;
    white-space:nowrap}
    .grid td{text-align:center;white-space:nowrap}
    .grid td a{text-decoration:none;display:inline-block;min-width:1.5rem;min-height:1.5rem}
    .net{width:100%;max-width:60rem}
    .net a text{text-decoration:none;fill:var(--ink)}
    .net a:hover text{text-decoration:underline}
    .years{display:flex;flex-wrap:wrap;gap:.1rem .9rem;list-style:none;padding:0;font-size:.875rem;
    font-variant-numeric:tabular-nums}
    .years a{display:inline-block;padding:.2rem 0}
    @media (max-width:48rem){
    .lanes{--label:0rem}
    .lanes li{grid-template-columns:1fr}
    .now thead tr,.now tbody tr:not(.group){display:grid;grid-template-columns:1fr 1fr 1fr;
    gap:0 .75rem;padding:.35rem 0;border-bottom:1px solid var(--rule)}
    .now tr.group,.now tr.group th{display:block}
    .now tbody,.now thead{display:block}
    .now{display:block}
    .now thead th{white-space:normal}
    .now th,.now td{min-width:0;overflow-wrap:anywhere}
    .now th,.now td{border:0;padding:.25rem 0}
    .now tbody:not([hidden]){display:block}
    .controls{display:contents}
    .slide{position:sticky;top:0;background:var(--paper);z-index:2;padding:.5rem 0;
    border-bottom:1px solid var(--rule)}
    .steps{margin:.75rem 0}
    .parts{margin:0}
    main section,.now tbody{scroll-margin-top:6rem}
    .search{flex-basis:100%}
    }
    @media print{.controls,.search,.years,#more,#years{display:none}.lanes li{break-inside:avoid}
    .grid th,.grid td{padding:.2rem}.grid td a{min-width:0}}

    """)
}
