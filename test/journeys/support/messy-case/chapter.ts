import type { MessyCase } from "./messy-case.js";

/** A part of the case: it goes on where the one before it has led. */
export interface Chapter {
  readonly title: string;
  readonly tell: (the: MessyCase) => Promise<void>;
}
