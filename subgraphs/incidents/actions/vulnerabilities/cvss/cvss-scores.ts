import { Cvss3P1, Cvss4P0 } from "ae-cvss-calculator";

/** The scores that a vector stands for, from 0.0 to 10.0, to a tenth. */
interface CvssScores {
  /** By all metrics of the vector. */
  readonly overall: number;
  /** By its base metrics alone, as most databases publish it. */
  readonly base: number;
}

/** The versions of the Common Vulnerability Scoring System (FIRST) that are taken. */
const versions: ReadonlyMap<string, (vector: string) => CvssScores | undefined> = new Map([
  [
    "CVSS:3.1",
    (text) => {
      const vector = new Cvss3P1(text);
      const { overall, base = overall } = vector.calculateScores();
      return vector.isBaseFullyDefined() ? { overall, base } : undefined;
    },
  ],
  [
    "CVSS:4.0",
    (text) => {
      const vector = new Cvss4P0(text);
      const { overall, baseMetricsOnly: base = overall } = vector.calculateScores();
      return vector.isBaseFullyDefined() ? { overall, base } : undefined;
    },
  ],
]);

/** What the library lets pass otherwise: what is written loosely, and the safety of people, which only a modified metric names. */
const isMetric = (part: string) => /^[A-Z]+:[A-Za-z]+$/.test(part) && !/^S[AI]:S$/.test(part);

/** The scores of a vector; undefined for a text that is none: each base metric is there, each metric once, with a value that it can have. */
export function cvssScores(text: string): CvssScores | undefined {
  const [version = "", ...parts] = text.split("/");
  const metrics = parts.map((part) => part.split(":")[0]);
  if (!parts.every(isMetric) || new Set(metrics).size < metrics.length) return undefined;
  try {
    return versions.get(version)?.(text);
  } catch {
    return undefined; // a metric or a value that there is not
  }
}
