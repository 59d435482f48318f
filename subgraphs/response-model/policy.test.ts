import type { Viewer } from "../../platform/identity/viewer.js";
import type { ControlReference } from "./controls/control-reference.js";
import { controls } from "./controls/controls.js";
import { machines } from "./machines/machines.js";
import { permit } from "./permit.js";
import type { Effect, GateUse, Policy, Transition } from "./policy.js";
import { responsibilities } from "./process/responsibilities.js";

/** A lawyer whose team holds every cell and owns the only service. */
const lawyer: Viewer = {
  subject: "lawyer",
  kind: "PERSON",
  personId: "lawyer",
  name: "Lawyer",
  memberships: [
    {
      teamId: "legal",
      teamName: "Legal",
      function: "LEGAL_AFFAIRS",
      serviceIds: ["exchange"],
      responsibilities: Object.keys(responsibilities),
    },
  ],
};

// Each mark fails the type check as soon as the line under it compiles.

test("A policy that names nobody does not compile, and permits nobody where it slips through", () => {
  const policies: readonly Policy[] = [
    // @ts-expect-error an empty list
    { phase: "CONTAINMENT", since: "1.0.0", allow: [] },
    // @ts-expect-error an allowance that names nobody
    { phase: "CONTAINMENT", since: "1.0.0", allow: [{}] },
    // @ts-expect-error an allowance that says only whom there must not be
    { phase: "CONTAINMENT", since: "1.0.0", allow: [{ vacant: "LEAD" }] },
    // @ts-expect-error an allowance that says only where the thing must be
    { phase: "CONTAINMENT", since: "1.0.0", allow: [{ from: ["ANALYSIS"] }] },
    // @ts-expect-error a function in the place of a responsibility
    { phase: "CONTAINMENT", since: "1.0.0", allow: [{ responsibility: "LEGAL_AFFAIRS" }] },
  ];
  expect(policies.map((policy) => permit(lawyer, policy, { serviceIds: ["exchange"] }))).toEqual(
    policies.map(() => false),
  );
});

test("A policy that does not say who may, or since when it is there, does not compile", () => {
  const policies: readonly Policy[] = [
    // @ts-expect-error nobody
    { phase: "CONTAINMENT", since: "1.0.0" },
    // @ts-expect-error no version
    { phase: "CONTAINMENT", allow: [{ function: "TRUST" }] },
  ];
  expect(policies).toHaveLength(2);
});

test("A gate of a scope, or of an effect, that nobody knows does not compile", () => {
  const uses: readonly GateUse[] = [
    // @ts-expect-error a scope that there is not
    { is: "ANALYSIS_RECORDED", of: "EVERY_ALERT" },
    { is: "ANALYSIS_RECORDED", of: "THIS_SERVICE" },
  ];
  const effects: readonly Effect[] = [
    // @ts-expect-error a gate that there is not
    { is: "LUNCH_SERVED", certainty: "POSSIBLY" },
    { is: "ANALYSIS_RECORDED", certainty: "POSSIBLY" },
  ];
  expect([uses.length, effects.length]).toEqual([2, 2]);
});

test("A transition into a state that its machine does not have does not compile", () => {
  const transitions: readonly Transition[] = [
    // @ts-expect-error a state of another machine
    { machine: "Review", from: ["DRAFT"], to: "CONTAINMENT" },
    { machine: "ServiceResponse", from: ["ANALYSIS"], to: "CONTAINMENT", beside: true },
  ];
  expect(transitions.map(({ machine, to }) => to in machines[machine].states)).toEqual([false, true]);
});

test("A control that its framework does not have does not compile", () => {
  const references: readonly ControlReference[] = [
    // @ts-expect-error a control of another framework
    { framework: "GDPR", ids: ["IR-4"] },
    { framework: "NIST_800_53", ids: ["IR-4"] },
  ];
  expect(references.map(({ framework, ids }) => ids.every((id) => id in controls[framework]))).toEqual([false, true]);
});
