import type { Records } from "../domain/records/records.js";

/** What others are told of each kind of thing: the whole that they keep of it, so that the latest event is enough. */
const told = {
  Team: {
    type: "dev.cordon.team.changed",
    data: ({ name, function: teamFunction, responsibilities }) => ({ name, function: teamFunction, responsibilities }),
  },
  Person: {
    type: "dev.cordon.person.changed",
    data: ({ name, subject, kind, teamIds }) => ({ name, subject, kind, teamIds }),
  },
  Service: { type: "dev.cordon.service.changed", data: ({ name, ownerTeamId }) => ({ name, ownerTeamId }) },
  OnCallRotation: { type: "dev.cordon.on-call-rotation.changed", data: ({ name, teamId }) => ({ name, teamId }) },
} as const satisfies {
  readonly [Kind in keyof Records]?: { readonly type: string; data(row: Records[Kind]): object };
};

/** The event that tells of a changed thing and of the operation that changed it. */
export function changedEvent<Kind extends keyof typeof told>(kind: Kind, row: Records[Kind], operation: string) {
  const { type, data } = told[kind] as { readonly type: string; data(row: Records[Kind]): object };
  const { id, version } = row;
  return { type, data: { id, version, operation, ...data(row) } };
}
