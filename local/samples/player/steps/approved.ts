import { recall, type Step } from "../step.js";

interface Words {
  /** Who asks, and why it is needed. */
  readonly asks: string;
  readonly reason: string;
  /** The executive incident manager who grants it, and why. */
  readonly grants: string;
  readonly because: string;
}

/** The request for the approval of a step, with just the input that the step is going to have. */
export const approvalRequest = (
  step: Step,
  { asks, reason, hours }: Omit<Words, "grants" | "because"> & { hours?: number },
): Step => ({
  operation: "requestApproval",
  by: asks,
  input: (memory) => ({
    incidentId: recall(memory, "incident"),
    operation: { [step.operation]: step.input(memory) },
    reason,
    ...(hours === undefined ? {} : { hours }),
  }),
  remember: ({ id }, memory) => void memory.set("approval", id),
});

/** A step that is asked for, granted, and then done. */
export const approved = (step: Step, { grants, because, ...request }: Words): readonly Step[] => [
  approvalRequest(step, request),
  {
    operation: "grantApproval",
    by: grants,
    input: (memory) => ({
      incidentId: recall(memory, "incident"),
      approvalId: recall(memory, "approval"),
      reason: because,
    }),
  },
  step,
];
