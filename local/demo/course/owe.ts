import type { Clock } from "../../../subgraphs/response-model/notification/clocks/clocks.js";
import type { Course, Duty } from "./course.js";

type More = Pick<Duty, "startedAt" | "settledAt" | "by"> & Partial<Duty>;

/** That somebody is to be notified of a case, from that moment. */
export function owe(course: Course, clock: Clock, more: More): Duty {
  const id = course.plan.random.identifier(more.startedAt);
  const duty: Duty = { id, clock, addresseeName: "", reason: null, noticeId: null, ...more };
  course.duties.push(duty);
  return duty;
}
