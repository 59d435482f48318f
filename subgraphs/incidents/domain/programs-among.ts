import type { CaseMember } from "./case-file.js";

/** The names of those who are programs: they report and read, but cannot answer for anything in a response. */
export const programsAmong = (people: readonly CaseMember[]): readonly string[] =>
  people.filter(({ kind }) => kind === "SERVICE_ACCOUNT").map(({ name }) => name);
