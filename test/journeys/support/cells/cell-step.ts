import type { Outcome } from "../../../../local/samples/player/cordon.js";
import type { Responsibility } from "../../../../subgraphs/response-model/process/responsibilities.js";
import type { MessyCase } from "../messy-case/messy-case.js";

/** Somebody who may not, and the people and teams that they are referred to: nobody, where no team holds the cell. */
export interface Refusal {
  readonly persona: string;
  readonly ask: readonly string[];
  /** The service that they try it on, where it is another one. */
  readonly of?: string;
}

/** An operation of a cell, by whoever holds it, and by others who do not. */
export interface CellStep {
  readonly cell: Responsibility;
  readonly operation: string;
  readonly by: string;
  /** What it acts on besides the incident, and what is said. */
  readonly input: (the: MessyCase) => object | Promise<object>;
  readonly refused: readonly Refusal[];
  readonly remember?: (outcome: Outcome, the: MessyCase) => void;
}
