import { reportedOfNoise } from "./reported-of-noise.js";

const source = { id: "source" };
const rule = { alertSourceIds: [], fingerprints: [], titleContains: "DNS lookup" };
const alert = { fingerprint: "a", title: "dns lookup of a host", indicators: ["C2[.]example"] };

test("What an alert reports is looked for where a rule may hold it back", () => {
  expect(reportedOfNoise(source, [rule], [alert], [])).toEqual({ handedIn: ["C2[.]example"], kept: [] });
  expect(reportedOfNoise(source, [], [alert], [])).toEqual({ handedIn: [], kept: [] });
  expect(reportedOfNoise(source, [rule], [{ ...alert, title: "Malware" }], [])).toEqual({ handedIn: [], kept: [] });
  expect(reportedOfNoise(source, [{ ...rule, alertSourceIds: ["another"] }], [alert], [])).toEqual({
    handedIn: [],
    kept: [],
  });
  expect(reportedOfNoise(source, [{ ...rule, fingerprints: ["b"] }], [alert], [])).toEqual({ handedIn: [], kept: [] });
});

test("What was reported before counts, and so does what another report of the same adds under another title", () => {
  const known = { fingerprint: "a", title: "DNS lookup", reportedIndicators: ["first.example"] };
  const more = { fingerprint: "a", title: "Something", indicators: ["second.example"] };
  expect(reportedOfNoise(source, [rule], [more], [known])).toEqual({
    handedIn: ["second.example"],
    kept: ["first.example"],
  });
});
