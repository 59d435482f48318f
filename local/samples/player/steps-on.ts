import { rememberAssignment } from "./remember-assignment.js";
import { type Memory, recall, type Step } from "./step.js";

/** The input of a step besides the id it acts on; a function when it depends on earlier steps. */
type Input = object | ((memory: Memory) => object);

const resolveInput = (words: Input, memory: Memory) => (typeof words === "function" ? words(memory) : words);

const stepOn =
  (thing: string, field: string) =>
  (operation: string, by: string, words: Input = {}): Step => ({
    operation,
    by,
    input: (memory) => ({ [field]: recall(memory, thing), ...resolveInput(words, memory) }),
  });

export const onAlert = stepOn("alert", "alertId");
export const onIncident = stepOn("incident", "incidentId");
export const onReview = stepOn("review", "reviewId");
/** A follow-up by the name that the scenario gave it when it was requested. */
export const onFollowUp = (name: string, operation: string, by: string, words: Input = {}) =>
  stepOn(name, "followUpId")(operation, by, words);

export const alertFor = (service: string, by: string, words: object): Step => ({
  operation: "reportAlert",
  by,
  input: (memory) => ({ serviceId: recall(memory, service), ...words }),
  remember: ({ id }, memory) => void memory.set("alert", id),
});

export const escalation = (by: string, words: object): Step => ({
  ...onAlert("escalateAlert", by, words),
  remember: ({ id }, memory) => void memory.set("incident", id),
});

export const virtualTeam = (people: readonly string[]): Step =>
  onIncident("formVirtualTeam", "security-lead", (memory) => ({
    personIds: people.map((name) => recall(memory, name)),
  }));

/** A person of security is asked to lead, and accepts. */
export const leadBy = (persona: string, person: string): readonly Step[] => [
  {
    ...onIncident("assignLead", "security-lead", (memory) => ({ personId: recall(memory, person) })),
    remember: rememberAssignment("leadAssignment", "INCIDENT_RESPONSE_LEAD"),
  },
  onIncident("acceptLead", persona, (memory) => ({ assignmentId: recall(memory, "leadAssignment") })),
];

/** A person of the service is asked to own the incident there, and accepts. */
export const ownerOf = (service: string, persona: string, person: string): readonly Step[] => [
  {
    ...onIncident("assignOwner", "security-lead", (memory) => ({
      serviceId: recall(memory, service),
      personId: recall(memory, person),
    })),
    remember: rememberAssignment("ownerAssignment", "SECURITY_INCIDENT_OWNER"),
  },
  onIncident("acceptOwnership", persona, (memory) => ({ assignmentId: recall(memory, "ownerAssignment") })),
];

export const lesson = (by: string, words: object): Step => ({
  ...onReview("recordLesson", by, words),
  remember: ({ id }, memory) => void memory.set("lesson", id),
});

/** A follow-up of the latest lesson: of a service, or of security without one. */
export const followUpRequest = (name: string, service: string | undefined, words: object): Step => ({
  operation: "requestFollowUp",
  by: "security-lead",
  input: (memory) => ({
    lessonId: recall(memory, "lesson"),
    ...(service === undefined ? {} : { serviceId: recall(memory, service) }),
    ...words,
  }),
  remember: ({ id }, memory) => void memory.set(name, id),
});
