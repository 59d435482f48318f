import type { Cordon, Outcome } from "../../../../local/samples/player/cordon.js";
import { availabilityOf } from "./availability.js";

/** What a journey does to one case, and what it may not or cannot yet do, in the words in which that is said. */
export interface Acting {
  readonly incidentId: string;
  /** @throws Error when it is refused */
  does(by: string, operation: string, input?: object): Promise<Outcome>;
  /** Expects that somebody may not, and is told whom to ask: when they look what they can do, and when they try. */
  mayNot(by: string, operation: string, input: object, ask: string): Promise<void>;
  /** Expects that it is too early, or not right, and that this is said: when they look what they can do, and when they try. */
  notYet(by: string, operation: string, input: object, words: string, language?: string): Promise<void>;
  reads(by: string): Promise<boolean>;
}

/** Acts on an incident: its id need not be named in the input. */
export const actingOn = (cordon: Cordon, incidentId: string): Acting => {
  const whole = (input: object): { incidentId: string; serviceId?: string } => ({ incidentId, ...input });
  return {
    incidentId,
    does: (by, operation, input = {}) => succeed(cordon, by, operation, whole(input)),
    mayNot: async (by, operation, input, ask) => {
      const { data, errors } = await cordon.attempt(by, operation, whole(input));
      expect({ by, operation, data }).toEqual({ by, operation, data: { result: null } });
      expect({ by, operation, ...errors[0]?.extensions }).toMatchObject({ code: "FORBIDDEN" });
      expect(errors[0]?.message).toContain(`Ask: ${ask}.`);
      const available = await availabilityOf(cordon, by, operation, whole(input));
      // Where only the attempt names the service, the teams of those that are affected are named before.
      const [first = ""] = ask.split(", ");
      if (available) expect(available).toMatchObject({ isPermitted: false, whyNot: expect.stringContaining(first) });
    },
    notYet: async (by, operation, input, words, language = "en") => {
      const refused = await cordon.perform(by, operation, whole(input), { "accept-language": language });
      expect({ by, operation, is: refused.__typename }).toEqual({ by, operation, is: "GatesUnmet" });
      expect(refused.message).toContain(words);
      const available = await availabilityOf(cordon, by, operation, whole(input));
      for (const { gate } of available ? refused.gates : []) {
        const standing = available?.gates.find((each) => each.gate === gate)?.standing;
        expect({ by, operation, gate, standing }).not.toMatchObject({ standing: "OPEN" });
        expect({ by, operation, gate, standing }).toMatchObject({ standing: expect.any(String) });
      }
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
