import { randomFrom } from "../../local/demo/chance/random.js";
import { copyLine } from "../../local/demo/filling/copy-text.js";
import { firstDifference } from "./measuring/first-difference.js";
import { median, percentile } from "./measuring/statistics.js";
import { readOptions } from "./options.js";
import { wavesOf } from "./recorded-calls.js";
import { svgOf, textBarsOf } from "./report/chart.js";
import { table } from "./report/format.js";

test("An answer that differs anywhere is caught, with the place where it does.", () => {
  const answer = {
    data: {
      incidents: {
        nodes: [
          { id: "1", teams: [{ name: "Exchange" }] },
          { id: "2", teams: [] },
        ],
      },
    },
  };
  const changed = structuredClone(answer);
  expect(firstDifference(answer, changed)).toBeUndefined();
  changed.data.incidents.nodes[0]?.teams.push({ name: "SharePoint" });
  expect(firstDifference(answer, changed)).toBe(
    'answer.data.incidents.nodes.0.teams.1 is {"name":"SharePoint"}, not missing',
  );
  expect(firstDifference({ a: null }, { a: {} })).toBe("answer.a is {}, not null");
  expect(firstDifference({ a: [] }, { a: {} })).toBe("answer.a is {}, not []");
  expect(firstDifference({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeUndefined();
});

test("A percentile is the value that so many of all values do not exceed.", () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(percentile(values, 0.5)).toBe(100);
  expect(percentile(values, 0.99)).toBe(198);
  expect(percentile([7], 0.99)).toBe(7);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("Calls that were under way together are one wave, and one that waited for another comes after it.", () => {
  const call = (url: string, from: number, until: number) => ({ subgraph: "teams", url, body: {}, from, until });
  const waves = wavesOf([call("lists", 0, 10), call("teams", 11, 20), call("lessons", 12, 30), call("people", 21, 25)]);
  expect(waves.map((wave) => wave.map(({ url }) => url))).toEqual([["lists"], ["teams", "lessons"], ["people"]]);
});

test("A chart has a bar for each value, as long as the value is great, and its words are escaped.", () => {
  const bars = [
    { label: "Cordon <gateway>", value: 200, own: true },
    { label: "another", value: 100, own: false },
  ];
  const svg = svgOf([{ title: "Requests", unit: "per second", bars }]);
  const widths = [...svg.matchAll(/<rect x="290" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([540, 270]);
  expect(svg).toContain("Cordon &lt;gateway>");
  expect(textBarsOf({ title: "Requests", unit: "per second", bars })).toContain(
    `another          ${"█".repeat(20)} 100`,
  );
});

test("A table is Markdown with columns of one width.", () => {
  expect(table(["", "req/s"], [["Cordon", "1234"]])).toBe(
    ["|        | req/s |", "| ------ | ----: |", "| Cordon |  1234 |"].join("\n"),
  );
});

test("The same seed makes the same data, in the order of its time.", () => {
  const [one, other] = [randomFrom(7), randomFrom(7)];
  const early = one.identifier(new Date("2026-01-01T00:00:00.000Z"));
  expect(early).toMatch(/^019b7[0-9a-f]{3}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(other.identifier(new Date("2026-01-01T00:00:00.000Z"))).toBe(early);
  expect(one.identifier(new Date("2026-01-01T00:00:01.000Z")) > early).toBe(true);
});

test("A record becomes a line for COPY with what has a meaning there escaped.", () => {
  const record = { text: "a\tb\\c\nd", none: null, list: ["x", "y"], at: new Date(0), json: { a: 1 } };
  expect(copyLine(record, Object.keys(record))).toBe(
    'a\\tb\\\\c\\nd\t\\N\t{"x","y"}\t1970-01-01T00:00:00.000Z\t{"a":1}\n',
  );
});

test("Options that make no sense are refused in one line that says what there is.", () => {
  expect(() => readOptions(["--only", "kong"], ["cordon", "hive"])).toThrow(
    '--only knows no "kong". There are: cordon, hive, subgraph.',
  );
  expect(() => readOptions(["--seconds", "none"], [])).toThrow('--seconds must be a number above 0, not "none".');
  expect(readOptions(["--quick", "--connections", "1,20"], [])).toMatchObject({
    incidents: 5_000,
    connections: [1, 20],
  });
  expect(readOptions(["--help"], [])).toBe("help");
});
