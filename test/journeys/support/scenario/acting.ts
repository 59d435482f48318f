import type { Cordon, Outcome } from "../../../../local/samples/player/cordon.js";

/** What a journey does to one case, and what it may not or cannot yet do, in the words in which that is said. */
export interface Acting {
  readonly incidentId: string;
  /** @throws Error when it is refused */
  does(by: string, operation: string, input?: object): Promise<Outcome>;
  /** Expects that somebody may not, and is told whom to ask. */
  mayNot(by: string, operation: string, input: object, ask: string): Promise<void>;
  /** Expects that it is too early, or not right, and that this is said. */
  notYet(by: string, operation: string, input: object, words: string, language?: string): Promise<void>;
  reads(by: string): Promise<boolean>;
}

/** Acts on an incident: its id need not be named in the input. */
export const actingOn = (cordon: Cordon, incidentId: string): Acting => {
  const whole = (input: object) => ({ incidentId, ...input });
  return {
    incidentId,
    does: (by, operation, input = {}) => succeed(cordon, by, operation, whole(input)),
    mayNot: async (by, operation, input, ask) => {
      const { data, errors } = await cordon.attempt(by, operation, whole(input));
      expect({ by, operation, data }).toEqual({ by, operation, data: { result: null } });
      expect({ by, operation, ...errors[0]?.extensions }).toMatchObject({ code: "FORBIDDEN" });
      expect(errors[0]?.message).toContain(`Ask: ${ask}.`);
    },
    notYet: async (by, operation, input, words, language = "en") => {
      const refused = await cordon.perform(by, operation, whole(input), { "accept-language": language });
      expect({ by, operation, is: refused.__typename }).toEqual({ by, operation, is: "GatesUnmet" });
      expect(refused.message).toContain(words);
    },
    reads: async (by) => {
      const { incident } = await cordon.read<{ incident: object | null }>(
        by,
        "query ($id: ID!) { incident(id: $id) { id } }",
        { id: incidentId },
      );
      return incident !== null;
    },
  };
};

/** Performs an operation that must not be refused. */
export async function succeed(cordon: Cordon, by: string, operation: string, input: object): Promise<Outcome> {
  const outcome = await cordon.perform(by, operation, input);
  expect({ by, operation, message: outcome.message }).toEqual({ by, operation, message: undefined });
  return outcome;
}
