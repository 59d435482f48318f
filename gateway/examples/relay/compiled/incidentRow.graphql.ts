/**
 * @generated SignedSource<<7924985b9736c88f245588e92c90a5b1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type IncidentState = "CLOSED" | "DECLARED" | "DISMISSED" | "MERGED" | "POST_INCIDENT_ACTIVITY" | "RECEIVED" | "SUSPECTED" | "WITHDRAWN" | "%future added value";
export type Phase = "CONTAINMENT" | "DETECTION_AND_ANALYSIS" | "ERADICATION" | "POST_INCIDENT_ACTIVITY" | "PREPARATION" | "RECOVERY" | "%future added value";
export type Severity = "CRITICAL" | "HIGH" | "INFORMATIONAL" | "LOW" | "MEDIUM" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type incidentRow$data = {
  readonly number: string;
  readonly openedAt: string;
  readonly phase: Phase;
  readonly priority: number;
  readonly responsibleTeams: ReadonlyArray<{
    readonly name: string;
  }> | null | undefined;
  readonly severity: Severity;
  readonly state: IncidentState;
  readonly title: string;
  readonly " $fragmentType": "incidentRow";
};
export type incidentRow$key = {
  readonly " $data"?: incidentRow$data;
  readonly " $fragmentSpreads": FragmentRefs<"incidentRow">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "incidentRow",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "severity",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "priority",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "openedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Team",
      "kind": "LinkedField",
      "name": "responsibleTeams",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Incident",
  "abstractKey": null
};

(node as any).hash = "a02d3eb32aac007b5d27df7e48a12640";

export default node;
