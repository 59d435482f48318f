import type { TaskState } from "../../../../response-model/machines/case/task-states.js";

/** Something that somebody is to do in an incident, beside the plans of its services. */
export interface Task {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: TaskState;
  /** What sort of work it is, in the words of whoever created it. */
  readonly kind: string | null;
  readonly title: string;
  readonly details: string | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly dueAt: Date | null;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAt: Date;
  /** Who completed or cancelled it, when, and with which words; null while it is open. */
  readonly endedById: string | null;
  readonly endedAt: Date | null;
  readonly outcome: string | null;
}
