import { parentPort, workerData } from "node:worker_threads";
import type { Organization } from "../cases/organization.js";
import type { Period } from "../cases/period.js";
import { caseMaker, type Stretch } from "../rows/case-maker.js";
import { databaseNames, makeStretch } from "./make-stretch.js";

/* A thread that makes up one stretch of cases after the other, in the order in which it is asked for them. */

const { period, organization } = workerData as { readonly period: Period; readonly organization: Organization };
const casesOf = caseMaker(period, organization);

parentPort?.on("message", (stretch: Stretch) => {
  const made = makeStretch(casesOf, stretch);
  const texts = databaseNames.flatMap((name) => made.tables[name].map(({ lines }) => lines.buffer));
  parentPort?.postMessage(made, texts);
});
