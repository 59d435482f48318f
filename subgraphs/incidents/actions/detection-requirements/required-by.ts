import type { RequirementFile } from "../../domain/requirements/requirement-file.js";

/** What makes the given techniques, and no others, those that a requirement asks its service to detect. */
export function requiredBy(
  { requirement, required }: RequirementFile,
  techniqueIds: readonly string[],
  newIdentifier: () => string,
) {
  const known = new Map(required.map((one) => [one.techniqueId, one]));
  const changed = required.filter((one) => one.isRequired !== techniqueIds.includes(one.techniqueId));
  return [
    ...changed.map(
      ({ id, isRequired }) => ({ update: "RequiredTechnique", id, set: { isRequired: !isRequired } }) as const,
    ),
    ...techniqueIds
      .filter((techniqueId) => !known.has(techniqueId))
      .map(
        (techniqueId) =>
          ({
            insert: "RequiredTechnique",
            row: {
              detectionRequirementId: requirement.id,
              id: newIdentifier(),
              serviceId: requirement.serviceId,
              techniqueId,
              isRequired: true,
            },
          }) as const,
      ),
  ];
}
