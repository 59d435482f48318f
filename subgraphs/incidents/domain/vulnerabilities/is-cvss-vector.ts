interface Version {
  /** The metrics that every vector has, each with its values. */
  readonly base: Readonly<Record<string, string>>;
  readonly further: Readonly<Record<string, string>>;
}

const high = "HLN";
const modified = (metrics: Readonly<Record<string, string>>, besides: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(metrics).map(([metric, values]) => [`M${metric}`, `${values}X${besides[metric] ?? ""}`]),
  );

const base31 = { AV: "NALP", AC: "LH", PR: "NLH", UI: "NR", S: "UC", C: high, I: high, A: high };
const base40 = {
  ...{ AV: "NALP", AC: "LH", AT: "NP", PR: "NLH", UI: "NPA" },
  ...{ VC: high, VI: high, VA: high, SC: high, SI: high, SA: high },
};
const required = { CR: "XHML", IR: "XHML", AR: "XHML" };

/** The metrics of each version of the Common Vulnerability Scoring System (FIRST), with the letters that each may have. */
const versions: Readonly<Record<string, Version>> = {
  "CVSS:3.1": {
    base: base31,
    further: { E: "XUPFH", RL: "XOTWU", RC: "XURC", ...required, ...modified(base31) },
  },
  "CVSS:4.0": {
    base: base40,
    further: {
      E: "XAPU",
      ...required,
      ...modified(base40, { SI: "S", SA: "S" }),
      ...{ S: "XNP", AU: "XNY", R: "XAUI", V: "XDC", RE: "XLMH" },
    },
  },
};

/** Of provider urgency, version 4.0 spells the values out. */
const urgencies = ["X", "Clear", "Green", "Amber", "Red"];

/** Whether a text is a vector of CVSS 3.1 or 4.0: every base metric is there, each metric once, with a value that it can have. */
export function isCvssVector(text: string): boolean {
  const [name = "", ...parts] = text.split("/");
  const version = versions[name];
  if (!version) return false;
  const pairs = parts.map((part) => part.split(":"));
  const metrics = pairs.map(([metric]) => metric);
  const allowed: Readonly<Record<string, string>> = { ...version.base, ...version.further };
  const isOne = ([metric = "", value = "", ...more]: readonly string[]) =>
    more.length === 0 &&
    (name === "CVSS:4.0" && metric === "U"
      ? urgencies.includes(value)
      : value.length === 1 && (allowed[metric] ?? "").includes(value));
  return (
    new Set(metrics).size === metrics.length &&
    pairs.every(isOne) &&
    Object.keys(version.base).every((metric) => metrics.includes(metric))
  );
}
