import { recall, type Step } from "./step.js";
import { onIncident } from "./steps-on.js";

interface Question {
  /** Who asks, and whom, as the operation names them. */
  readonly asks: string;
  readonly to: object;
  readonly question: string;
  readonly background?: string;
  /** In how many hours the answer is needed. */
  readonly hours: number;
}

interface Answer {
  readonly answers: string;
  readonly text: string;
  readonly isPrivileged?: boolean;
}

/** A question that somebody puts to whoever knows. */
export const question = ({ asks, hours, ...asked }: Question): Step => ({
  ...onIncident("requestConsultation", asks, () => ({
    ...asked,
    dueAt: new Date(Date.now() + hours * 3_600_000).toISOString(),
  })),
  remember: ({ id }, memory) => void memory.set("consultation", id),
});

/** A question that is put and answered. */
export const consulted = ({ answers, text, isPrivileged = false, ...asked }: Question & Answer): readonly Step[] => [
  question(asked),
  onIncident("answerConsultation", answers, (memory) => ({
    consultationId: recall(memory, "consultation"),
    text,
    isPrivileged,
  })),
];
