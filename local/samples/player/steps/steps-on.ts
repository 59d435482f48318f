import { rememberOpening } from "../hours-after-opening.js";
import { type Memory, recall, type Step } from "../step.js";
import { remembered } from "./remembered.js";

/** The input of a step besides the id it acts on; a function when it depends on earlier steps. */
export type Input = object | ((memory: Memory) => object);

export const resolveInput = (words: Input, memory: Memory) => (typeof words === "function" ? words(memory) : words);

const stepOn =
  (thing: string, field: string) =>
  (operation: string, by: string, words: Input = {}): Step => ({
    operation,
    by,
    input: (memory) => ({ [field]: recall(memory, thing), ...resolveInput(words, memory) }),
  });

/** What is done on the one alert of a scenario, its one incident and its one review. */
export const onAlert = stepOn("alert", "alertId");
export const onIncident = stepOn("incident", "incidentId");
export const onReview = stepOn("review", "reviewId");
/** The same on others, by the names that the scenario gave them. */
export const onAlertNamed = (name: string, operation: string, by: string, words: Input = {}) =>
  stepOn(name, "alertId")(operation, by, words);
export const onIncidentNamed = (name: string, operation: string, by: string, words: Input = {}) =>
  stepOn(name, "incidentId")(operation, by, words);
export const onFollowUp = (name: string, operation: string, by: string, words: Input = {}) =>
  stepOn(name, "followUpId")(operation, by, words);

/** What is done on the response of one affected service. */
export const onService = (service: string, operation: string, by: string, words: Input = {}): Step =>
  onIncident(operation, by, (memory) => ({ serviceId: recall(memory, service), ...resolveInput(words, memory) }));

export const alertFor = (service: string, by: string, words: object, name = "alert"): Step =>
  remembered(name, {
    operation: "reportAlert",
    by,
    input: (memory) => ({ serviceId: recall(memory, service), ...words }),
  });

/** What opens an incident, under a name. */
const opens = (name: string, step: Step): Step => ({
  ...step,
  remember: async ({ id }, memory, cordon) => {
    memory.set(name, id);
    await rememberOpening(memory, cordon, name);
  },
});

export const escalation = (by: string, words: object, { of = "alert", as = "incident" } = {}): Step =>
  opens(as, onAlertNamed(of, "escalateAlert", by, words));

/** An incident that is opened from a find, without an alert. */
export const opening = (services: readonly string[], by: string, words: object): Step =>
  opens("incident", {
    operation: "openIncident",
    by,
    input: (memory) => ({ serviceIds: services.map((service) => recall(memory, service)), ...words }),
  });

export const disposition = (by: string, words: object, alert = "alert"): Step =>
  onIncident("dispositionAlert", by, (memory) => ({ alertId: recall(memory, alert), ...words }));

export const lesson = (by: string, words: object): Step => remembered("lesson", onReview("recordLesson", by, words));

/** A follow-up of the latest lesson: of a service, or of security without one. */
export const followUpRequest = (name: string, service: string | undefined, words: object): Step =>
  remembered(name, {
    operation: "requestFollowUp",
    by: "security-lead",
    input: (memory) => ({
      lessonId: recall(memory, "lesson"),
      ...(service === undefined ? {} : { serviceId: recall(memory, service) }),
      ...words,
    }),
  });
