/** Of a sweep that nobody has said is urgent. */
export const noPriority = {
  priority: null,
  priorityReason: null,
  priorityBriefingId: null,
  prioritizedById: null,
  prioritizedByName: null,
  prioritizedAt: null,
} as const;
