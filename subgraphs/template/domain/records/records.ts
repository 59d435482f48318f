import type { Exercise } from "./exercise.js";

/** Every kind of record the exercises subgraph keeps, by its name. */
export interface Records {
  Exercise: Exercise;
}
