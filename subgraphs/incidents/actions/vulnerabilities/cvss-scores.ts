import { Cvss3P1, Cvss4P0 } from "ae-cvss-calculator";

/** The scores that a vector stands for, from 0.0 to 10.0 in tenths of a point. */
export interface CvssScores {
  /** By all metrics of the vector. */
  readonly overall: number;
  /** By its base metrics alone, as most databases publish it. */
  readonly base: number;
}

/** The versions of the Common Vulnerability Scoring System (FIRST) that are taken. */
const versions: Readonly<Record<string, (vector: string) => CvssScores | undefined>> = {
  "CVSS:3.1": (text) => {
    const vector = new Cvss3P1(text);
    const { overall, base = overall } = vector.calculateScores();
    return vector.isBaseFullyDefined() ? { overall, base } : undefined;
  },
  "CVSS:4.0": (text) => {
    const vector = new Cvss4P0(text);
    const { overall, baseMetricsOnly: base = overall } = vector.calculateScores();
    return vector.isBaseFullyDefined() ? { overall, base } : undefined;
  },
};

/** The scores of a vector; undefined for a text that is none: each base metric is there, each metric once, with a value that it can have. */
export function cvssScores(text: string): CvssScores | undefined {
  const [version = "", ...parts] = text.split("/");
  const metrics = parts.map((part) => part.split(":")[0]);
  if (metrics.includes("") || new Set(metrics).size < metrics.length) return undefined;
  try {
    return versions[version]?.(text);
  } catch {
    return undefined; // a metric or a value that there is not
  }
}
