import { recall, type Step, type Wait } from "./step.js";
import { onIncident } from "./steps-on.js";

interface Question {
  /** Who asks, and whom, as the operation names them. */
  readonly asks: string;
  readonly to: object;
  readonly question: string;
  readonly background?: string;
  /** In how many hours after the incident was opened the answer is needed. */
  readonly hours: number;
}

interface Answer {
  readonly answers: string;
  readonly text: string;
  readonly isPrivileged?: boolean;
}

/** Finds until when the answer is needed. In a replay it is what it was the first time. */
const dueAfterOpening = (by: string, hours: number): Wait => ({
  awaits: "when the answer is due",
  waitFor: async (memory, cordon) => {
    const { incident } = await cordon.read<{ readonly incident: { readonly openedAt: string } }>(
      by,
      "query ($id: ID!) { incident(id: $id) { openedAt } }",
      { id: recall(memory, "incident") },
    );
    memory.set("dueAt", new Date(Date.parse(incident.openedAt) + hours * 3_600_000).toISOString());
  },
});

/** A question that somebody puts to whoever knows. */
export const question = ({ asks, hours, ...input }: Question): readonly (Step | Wait)[] => [
  dueAfterOpening(asks, hours),
  {
    ...onIncident("requestConsultation", asks, (memory) => ({ ...input, dueAt: recall(memory, "dueAt") })),
    remember: ({ id }, memory) => void memory.set("consultation", id),
  },
];

/** A question that is put and answered. */
export const consulted = ({
  answers,
  text,
  isPrivileged = false,
  ...asked
}: Question & Answer): readonly (Step | Wait)[] => [
  ...question(asked),
  onIncident("answerConsultation", answers, (memory) => ({
    consultationId: recall(memory, "consultation"),
    text,
    isPrivileged,
  })),
];
