/**
 * @generated SignedSource<<6f369c1e3b80a6766443454b82f7a66b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type IncidentState = "CLOSED" | "CONTAINMENT" | "DETECTION_AND_ANALYSIS" | "DISMISSED" | "ERADICATION" | "ESCALATED" | "POST_INCIDENT_ACTIVITY" | "RECOVERY" | "%future added value";
export type Severity = "CRITICAL" | "HIGH" | "INFORMATIONAL" | "LOW" | "MEDIUM" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type incidentRow$data = {
  readonly escalatedAt: string;
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
      "name": "escalatedAt",
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

(node as any).hash = "81d4dec2e9186543c211b972d5c9c11b";

export default node;
