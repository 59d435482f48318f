import type { CaseFile, ServiceFile } from "./case-file.js";
import type { ServiceResponse } from "./records/response/service-response.js";

/** The file of one of the services of an incident. */
export function serviceFile(file: CaseFile, response: ServiceResponse): ServiceFile {
  const known = file.services.find(({ id }) => id === response.serviceId);
  // The directory copy may lag behind.
  const service = known ?? { id: response.serviceId, name: response.serviceId, ownerTeamId: "" };
  return { ...file, response, service };
}

/** The files of all services of an incident that are not released. */
export const affectedServices = (file: CaseFile): readonly ServiceFile[] =>
  file.responses.filter(({ state }) => state !== "RELEASED").map((response) => serviceFile(file, response));
