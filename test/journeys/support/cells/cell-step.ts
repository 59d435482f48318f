import type { Cordon, Outcome } from "../../../../local/samples/player/cordon.js";
import type { Memory } from "../../../../local/samples/player/step.js";
import type { Responsibility } from "../../../../subgraphs/response-model/process/responsibilities.js";

/** What a journey through cells acts in, and what it has met. */
export interface Acquainted {
  readonly cordon: Cordon;
  readonly memory: Memory;
  /** The id of a service, a person or whatever a step has remembered, by name. */
  readonly id: (name: string) => string;
}

/** Somebody who may not, and the people and teams that they are referred to: nobody, where no team holds the cell. */
export interface Refusal {
  readonly persona: string;
  readonly ask: readonly string[];
  /** The service that they try it on, where it is another one. */
  readonly of?: string;
}

/** An operation of a cell, by whoever holds it, and by others who do not. */
export interface CellStep<Journey extends Acquainted> {
  readonly cell: Responsibility;
  readonly operation: string;
  readonly by: string;
  /** What it acts on, besides the incident where the journey is of one, and what is said. */
  readonly input: (the: Journey) => object | Promise<object>;
  readonly refused: readonly Refusal[];
  readonly remember?: (outcome: Outcome, the: Journey) => Promise<void> | void;
}
