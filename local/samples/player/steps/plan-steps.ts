import { hoursAfterOpening } from "../hours-after-opening.js";
import { type Memory, recall, type Step } from "../step.js";
import { remembered } from "./remembered.js";
import { onService } from "./steps-on.js";
import { onPlanStep } from "./steps-on-case.js";

/** A step of a plan as a scenario writes it. */
interface PlanStepInput {
  readonly kind: "CONTAIN" | "EVICT" | "MITIGATE" | "RESTORE" | "INSPECT" | "VALIDATE";
  readonly title: string;
  readonly details?: string;
  /** The person who carries it out. */
  readonly owner?: string;
  /** How many hours after the incident was opened it is due. */
  readonly hours?: number;
  /** The steps that it waits for, by the names that the scenario gave them. */
  readonly after?: readonly string[];
}

interface NewStep extends PlanStepInput {
  /** The steps of the same call that it waits for, by their names. */
  readonly afterNew?: readonly string[];
}

const inputOf = ({ owner, hours, after = [], ...words }: PlanStepInput, memory: Memory) => ({
  ...words,
  ...(owner !== undefined && { ownerId: recall(memory, owner) }),
  ...(hours !== undefined && { dueAt: hoursAfterOpening(memory, hours) }),
  dependsOnIds: after.map((name) => recall(memory, name)),
});

/** A step that one side proposes for the plan of a service. */
export const proposedStep = (name: string, service: string, by: string, step: PlanStepInput): Step =>
  remembered(
    name,
    onService(service, "proposePlanStep", by, (memory) => inputOf(step, memory)),
  );

/** The same, and the other side agrees. */
export const agreedStep = (
  name: string,
  service: string,
  by: string,
  step: PlanStepInput,
  agrees: string,
): readonly Step[] => [proposedStep(name, service, by, step), onPlanStep(name, "agreePlanStep", agrees)];

interface WithSteps {
  readonly incident: {
    readonly serviceResponses: readonly {
      readonly serviceId: string;
      readonly planSteps: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
    }[];
  };
}

/** Several steps that one side proposes at once, by their names, and the other side agrees as they stand. */
export const agreedSteps = (
  service: string,
  by: string,
  steps: Readonly<Record<string, NewStep>>,
  agrees: string,
): readonly Step[] => [
  {
    ...onService(service, "proposePlanSteps", by, (memory) => ({
      steps: Object.entries(steps).map(([key, { afterNew = [], ...step }]) => ({
        key,
        dependsOnKeys: afterNew,
        ...inputOf(step, memory),
      })),
    })),
    remember: async (_outcome, memory, cordon) => {
      const { incident } = await cordon.read<WithSteps>(
        by,
        `query ($id: ID!) {
          incident(id: $id) { serviceResponses { serviceId planSteps(first: 100) { nodes { id title } } } }
        }`,
        { id: recall(memory, "incident") },
      );
      const response = incident.serviceResponses.find(({ serviceId }) => serviceId === recall(memory, service));
      for (const [name, { title }] of Object.entries(steps)) {
        const found = response?.planSteps.nodes.find((one) => one.title === title);
        if (found) memory.set(name, found.id);
      }
    },
  },
  onService(service, "agreePlanSteps", agrees, (memory) => ({
    steps: Object.keys(steps).map((name) => ({ planStepId: recall(memory, name) })),
  })),
];

const finishedStep =
  (operation: string) =>
  (name: string, by: string, outcome: string): readonly Step[] => [
    onPlanStep(name, "startPlanStep", by),
    onPlanStep(name, operation, by, { outcome }),
  ];

/** A step that is carried out, and one that does not work out. */
export const doneStep = finishedStep("completePlanStep");
export const failedStep = finishedStep("failPlanStep");
