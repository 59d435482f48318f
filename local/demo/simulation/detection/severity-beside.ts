import { type Severity, severities } from "../../../../subgraphs/response-model/detection-and-analysis/severities.js";

const order = Object.keys(severities) as Severity[];

/** The severity that many steps graver, or milder, as far as there is one. */
export const severityBeside = (severity: Severity, steps: number): Severity =>
  order[Math.min(order.length - 1, Math.max(0, order.indexOf(severity) + steps))] ?? severity;
