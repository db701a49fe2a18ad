"""What other programs are asked, so that they answer the same question of the same facts."""

import json
import re

# How mandates stand on a day, as near as SQL gets: of each mandate the latest deciding claim that is
# not retracted. It is simpler than what goodoffices derives. A date counts as its first possible
# day; claims that agree are not joined to events; nothing is contested or uncertain; wills, pairs of
# States, handovers and preferences play no part; no line is checked against its digests.
STATUS = """
WITH told AS (
  SELECT c.mandate, c.id, c.act, c.force, c.date AS dated, c.since, c."until" AS ended,
    d.date AS published
  FROM lines c LEFT JOIN lines d ON d.kind = 'document' AND d."key" = c.document
  WHERE c.kind = 'claim' AND c.mandate IS NOT NULL
    AND c.id NOT IN (SELECT retracts FROM lines WHERE kind = 'retraction')),
written AS (
  SELECT mandate, id,
    CASE
      WHEN act = 'attestation' AND force = 'yes' THEN 'in-force'
      WHEN act = 'attestation' THEN 'ended'
      WHEN act IN ('agreement', 'entry-into-force', 'resumption') THEN 'in-force'
      WHEN act IN ('end', 'withdrawal', 'consent-withdrawn', 'handover') THEN 'ended'
      WHEN act = 'suspension' THEN 'dormant'
      WHEN act = 'rejection' THEN 'rejected'
      ELSE 'pending' END AS status,
    CASE
      WHEN act = 'attestation' AND force = 'yes' THEN coalesce(since, dated, published)
      WHEN act = 'attestation' THEN coalesce(ended, since, dated, published)
      ELSE coalesce(dated, published) END AS date
  FROM told),
placed AS (SELECT mandate, id, status, {first_day} AS day FROM written)
SELECT * FROM (
  SELECT mandate, {latest_status}, max(day || id) AS day
  FROM placed WHERE day <= '{day}' GROUP BY mandate) AS latest
WHERE status <> 'ended' ORDER BY mandate
"""

FIELDS = [
    "kind", "id", "mandate", "act", "force", "date", "since", "until", "document", "key", "retracts",
]


def duckdb_program(path, day, output):
    """A Python program that lets DuckDB read the lines and write the answer to a file.

    It is told which fields it needs; those it does not need it skips.
    """
    columns = ", ".join(f"{name}: 'VARCHAR'" for name in FIELDS)
    query = STATUS.format(
        first_day="left(regexp_extract(date, '[0-9]{4}(-[0-9]{2}){0,2}') || '-01-01', 10)",
        latest_status="arg_max(status, day || id) AS status", day=day)
    return f'''
import duckdb
db = duckdb.connect()
db.execute("SET threads = 2")
db.execute("""CREATE TEMP TABLE lines AS SELECT * FROM
  read_json('{path}', format = 'newline_delimited', columns = {{{columns}}})""")
db.execute("""COPY ({query}) TO '{output}' (FORMAT csv)""")
'''


def sqlite_script(path, day, output):
    """Commands for the shell of SQLite: take in the lines, take the fields out, write the answer."""
    fields = ", ".join(f"line ->> '$.{name}' AS \"{name}\"" for name in FIELDS)
    # In front of the first day may stand a bracket, dots or a slash.
    bare = "ltrim(date, '[./')"
    first_day = f"""substr(substr({bare}, 1, CASE
        WHEN {bare} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN 10
        WHEN {bare} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' THEN 7
        ELSE 4 END) || '-01-01', 1, 10)"""
    query = STATUS.format(first_day=first_day, latest_status="status", day=day)
    return f"""
.mode ascii
.separator "\\001" "\\n"
CREATE TABLE raw(line TEXT);
.import {path} raw
CREATE TABLE lines AS SELECT {fields} FROM raw;
CREATE INDEX documents ON lines("key") WHERE kind = 'document';
.mode csv
.output {output}
{query};
"""


ORJSON = """
import sys, orjson
latest, gone = {}, set()
for line in open(sys.argv[1], 'rb'):
    entry = orjson.loads(line)
    kind = entry['kind']
    if kind == 'retraction':
        gone.add(entry['retracts'])
    elif kind == 'claim' and 'mandate' in entry:
        latest.setdefault(entry['mandate'], []).append(
            (entry.get('since') or entry.get('date') or '', entry['id'], entry['act']))
for mandate, told in sorted(latest.items()):
    told = [one for one in told if one[1] not in gone]
    if told: print(mandate, *max(told))
"""

JQ = 'select(.kind == "claim") | [.mandate, .act, .since // .date, .id] | @tsv'


def write_journal(ledger, journal):
    """Writes a journal with a transaction of two postings for each entry of a ledger."""
    day = re.compile(r"\d{4}-\d\d-\d\d")
    with open(ledger, encoding="utf-8") as lines, open(journal, "w", encoding="utf-8") as out:
        for line in lines:
            entry = json.loads(line)
            found = day.match(entry.get("date") or entry.get("since") or "")
            date = found.group() if found else entry["recordedAt"][:10]
            about = entry.get("mandate") or entry.get("key") or entry["kind"]
            account = f"{entry['kind']}:{entry.get('act') or entry.get('type') or 'other'}"
            out.write(f"{date} {about}\n    {account}  1\n    source:{entry['recordedBy']}\n\n")
