import { hoursAfterOpening } from "../hours-after-opening.js";
import { recall, type Step } from "../step.js";
import { remembered } from "./remembered.js";
import { onIncident } from "./steps-on.js";

interface Words {
  readonly title: string;
  readonly details?: string;
  readonly kind?: string;
  /** The person who is to do it. */
  readonly assignee?: string;
  /** How many hours after the incident was opened it is due. */
  readonly hours?: number;
}

/** Something that is to be done beside the plans. */
export const task = (name: string, by: string, { assignee, hours, ...words }: Words): Step =>
  remembered(
    name,
    onIncident("createTask", by, (memory) => ({
      ...words,
      ...(assignee !== undefined && { assigneeId: recall(memory, assignee) }),
      ...(hours !== undefined && { dueAt: hoursAfterOpening(memory, hours) }),
    })),
  );
