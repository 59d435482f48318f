import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { MonitoringDeployment } from "../../records/requirements/monitoring-deployment.js";
import { type NamedAlert, type TestedMonitoring, testGates } from "./test-gates.js";

const deployment = {
  ...{ detectionRequirementId: "requirement", serviceId: "exchange", alertSourceId: "source", rule: "Rule 7" },
  ...{ techniqueIds: ["T1528"], deployedAt: moment },
} as unknown as MonitoringDeployment;
const named: NamedAlert["alert"] = {
  ...{ title: "A token", handling: "AMBER" as const, serviceId: "exchange", alertSourceId: "source" },
  ...{ reportedRules: ["7", "Rule 7"], detectionRequirementId: null, lastSeenAt: moment },
};
const withAlert = (
  changes: Partial<NamedAlert["alert"]> = {},
  incident: NamedAlert["incident"] = null,
): TestedMonitoring => ({ deployment, alert: { alert: { ...named, ...changes }, incident } });
const at = (ms: number, further: object = {}) => ({ input: { testedAt: new Date(moment.getTime() + ms), ...further } });
const time = (ms: number) => new Date(moment.getTime() + ms).toISOString();

checkGates(testGates, {
  TEST_OF_MONITORING: {
    open: [
      [{ deployment }],
      [{ deployment }, at(0, { techniqueIds: ["T1528"] })],
      [withAlert(), at(0)],
      [withAlert({ alertSourceId: null, reportedRules: [], detectionRequirementId: "requirement" }), at(0)],
      [withAlert({}, { handling: "AMBER" }), at(0)],
    ],
    shut: {
      BEFORE_DEPLOYMENT: [{ deployedAt: time(0), testedAt: time(-1) }, { deployment }, at(-1)],
      OTHER_TECHNIQUES: [
        { techniques: "T1550", deployed: "T1528" },
        { deployment },
        at(0, { techniqueIds: ["T1528", "T1550"] }),
      ],
      OTHER_ALERT: [{ alert: "A token" }, withAlert({ reportedRules: ["rule 7"] }), at(0)],
      ALERT_BEFORE_TEST: [{ alert: "A token", lastSeenAt: time(0), testedAt: time(1) }, withAlert(), at(1)],
      READ_BY_FEW: [{}, withAlert({}, { handling: "RED" }), at(0)],
    },
  },
  TEST_STANDS: {
    open: [[{ deployment }], [{ deployment, test: { withdrawnAt: null } }]],
    shut: { WITHDRAWN: [{ withdrawnAt: time(0) }, { deployment, test: { withdrawnAt: moment } }] },
  },
});

test("An alert of another service, of another source or of a rule of which monitoring names none is not that of its test", () => {
  const gate = (file: TestedMonitoring) => testGates.TEST_OF_MONITORING(file, { ...at(0), now: moment } as never)?.en;
  expect(gate(withAlert({ serviceId: "teams" }))).toMatch(/did not come of this monitoring/);
  expect(gate(withAlert({ alertSourceId: "another" }))).toMatch(/did not come of this monitoring/);
  // By another rule of the same requirement, which runs in another environment.
  const byAnother = withAlert({ reportedRules: ["Rule 8"], detectionRequirementId: "requirement" });
  expect(gate(byAnother)).toMatch(/did not come of this monitoring/);
  const withoutRule = {
    ...withAlert({ alertSourceId: null }),
    deployment: { ...deployment, alertSourceId: null, rule: null },
  };
  expect(gate(withoutRule)).toMatch(/did not come of this monitoring/);
});
