import type { CaseFile, ServiceFile } from "../../domain/case-file.js";
import { serviceFile } from "../../domain/service-file.js";

/** The file of the service that something in a case file belongs to: a record names only services with a response. */
export function fileOfService(file: CaseFile, serviceId: string): ServiceFile {
  const response = file.responses.find((one) => one.serviceId === serviceId);
  if (!response) throw new Error(`The incident ${file.incident.id} has no response of the service ${serviceId}.`);
  return serviceFile(file, response);
}
