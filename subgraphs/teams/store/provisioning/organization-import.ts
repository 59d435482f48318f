/** The import of the file that describes the organization: no operation of the schema, and recorded and announced as one. */
export const organizationImport = {
  name: "importOrganization",
  description:
    "Takes in the file that describes the organization, when it starts or the file has changed: its teams, people and services, and who is on call in turn.",
} as const;
