import type { Vulnerability } from "../records/vulnerabilities/vulnerability.js";
import { afterExposure } from "./after-exposure.js";

const now = new Date("2026-03-01T00:00:00.000Z");
const before = new Date("2026-02-01T00:00:00.000Z");
const of = (state: Vulnerability["state"], fixedAt: Date | null = null) => ({ state, fixedAt }) as Vulnerability;
const services = (...states: readonly ("FIXED" | "NOT_AFFECTED" | "AFFECTED" | "UNDER_INVESTIGATION")[]) =>
  states.map((state) => ({ state }));

test.each([
  [
    "the last affected service is fixed",
    of("CONFIRMED"),
    services("FIXED", "NOT_AFFECTED"),
    { state: "FIXED", fixedAt: now },
  ],
  ["it was fixed once before", of("CONFIRMED", before), services("FIXED"), { state: "FIXED", fixedAt: before }],
  ["another service is affected", of("CONFIRMED"), services("FIXED", "AFFECTED"), {}],
  ["another service has not looked", of("CONFIRMED"), services("FIXED", "UNDER_INVESTIGATION"), {}],
  ["no service is affected", of("CONFIRMED"), services("NOT_AFFECTED"), {}],
  ["a service is affected anew", of("FIXED", before), services("FIXED", "AFFECTED"), { state: "CONFIRMED" }],
  ["it is disclosed already", of("DISCLOSED"), services("FIXED"), {}],
  ["it is not confirmed", of("REPORTED"), services("FIXED"), {}],
] as const)("Where %s, a vulnerability goes where it must", (_case, vulnerability, exposures, set) => {
  expect(afterExposure(vulnerability, exposures, now)).toEqual(set);
});
