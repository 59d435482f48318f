import type { Words } from "../../platform/runtime/words.js";

/** One word of the response model: what people call it, and what it means to somebody who meets it for the first time. */
export interface Term {
  readonly title: string;
  /** The title in Korean, where the API says it in its answers; everywhere else the site's translations have it. */
  readonly koreanTitle?: string;
  readonly description: string;
}

/** A closed list of words. The keys are the codes that the schema, the database and the process site share. */
export type Vocabulary<T extends Term = Term> = Readonly<Record<string, T>>;

/** What a term is called, in every language that the API answers in. */
export const titleOf = ({ title, koreanTitle = title }: Term): Words => ({ en: title, ko: koreanTitle });
