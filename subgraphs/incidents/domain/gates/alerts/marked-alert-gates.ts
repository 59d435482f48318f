import { type Handling, handlings } from "../../../../response-model/evidence/handlings.js";
import { isWider } from "../../../../response-model/evidence/is-wider.js";
import { gateRules, ofEach } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import { holdersOutside } from "../../people/holders-outside.js";
import { leadsCase } from "../../people/leads-case.js";
import { missingFromVirtualTeam } from "../../people/missing-from-virtual-team.js";
import { affectedServices } from "../../service-file.js";
import { incidentGates } from "../case/incident-gates.js";
import type { AlertFile } from "./alert-gates.js";

/** An alert, with all of the incident that it belongs to, if any. */
export type MarkedAlertFile = AlertFile & Partial<CaseFile>;

/** The case file of its incident; none where it belongs to none. */
export const caseOf = (file: MarkedAlertFile): readonly CaseFile[] => (file.incident ? [file as CaseFile] : []);

const { INCIDENT_OPEN } = incidentGates;

/** The gates of the marking of an alert. */
export const markedAlertGates = {
  ...ofEach({ INCIDENT_OPEN }, caseOf),
  ...gateRules<MarkedAlertFile, { readonly handling?: Handling }>()({
    ALERT_KEPT_CLOSE: ({ alert, incident, assignments = [] }, { input: { handling = alert.handling }, viewer }) => {
      if (!isWider(handling, alert.handling)) return [];
      const { title } = handlings[handling];
      return [
        ...(leadsCase(viewer, { assignments }) ? [] : [["LEAD_DECIDES", { handling: title }] as const]),
        ...(incident && isWider(handling, incident.handling)
          ? [
              [
                "WIDER_THAN_INCIDENT",
                { incident: incident.number, marking: handlings[incident.handling].title },
              ] as const,
            ]
          : []),
      ];
    },
    VIRTUAL_TEAM_FORMED: (file, { input: { handling } }) =>
      (handling === "RED" ? caseOf(file) : []).flatMap((one) => {
        const services = affectedServices(one).map(({ service }) => service);
        const missing = missingFromVirtualTeam(one.virtualTeam, services);
        return missing.length > 0 ? [["RED_WITHOUT_TEAM", { missing }] as const] : [];
      }),
    READERS_REMAIN: ({ incident, assignments = [] }, { input: { handling } }) => {
      const names = incident && handling === "RED" ? holdersOutside(assignments, incident.virtualTeamPersonIds) : [];
      return names.length > 0 ? [["SHUTS_OUT_OF_ALERT", { names }]] : [];
    },
  }),
};
