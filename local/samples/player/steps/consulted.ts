import { hoursAfterOpening } from "../hours-after-opening.js";
import { recall, type Step } from "../step.js";
import { remembered } from "./remembered.js";
import { onIncident } from "./steps-on.js";
import { onConsultation } from "./steps-on-case.js";

interface Question {
  /** Who asks, and whom: a person by name, or as the operation names them. */
  readonly asks: string;
  readonly to: { readonly person: string } | { readonly function: string } | { readonly expertsOf: string };
  /** The service that it is about, if one. */
  readonly about?: string;
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

interface Declined {
  readonly declines: string;
  readonly reason: string;
}

/** A question that somebody puts to whoever knows. */
export const question = ({ asks, hours, about, to, ...input }: Question): Step =>
  remembered(
    "consultation",
    onIncident("requestConsultation", asks, (memory) => ({
      ...input,
      to: "person" in to ? { personId: recall(memory, to.person) } : to,
      ...(about !== undefined && { serviceId: recall(memory, about) }),
      dueAt: hoursAfterOpening(memory, hours),
    })),
  );

/** A question that is put and answered. */
export const consulted = ({ answers, text, isPrivileged = false, ...request }: Question & Answer): readonly Step[] => [
  question(request),
  onConsultation("consultation", "answerConsultation", answers, { text, isPrivileged }),
];

/** A question that is put to somebody who cannot answer it, and says why. */
export const declined = ({ declines, reason, ...request }: Question & Declined): readonly Step[] => [
  question(request),
  onConsultation("consultation", "declineConsultation", declines, { reason }),
];
