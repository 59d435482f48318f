import type { Viewer } from "../../../../platform/identity/viewer.js";
import { permit } from "../../../response-model/permit.js";
import type { Side } from "../../../response-model/process/sides.js";

/** For which side somebody writes a requirement down, and with which agreement that comes: that of their own side. Pure. */
export function proposedBy(viewer: Viewer, serviceId: string, now: Date) {
  const isSecurity = permit(
    viewer,
    { allow: [{ responsibility: "SECURITY_DETECTION_REQUIREMENTS" }] },
    { serviceIds: [serviceId] },
  );
  const side: Side = isSecurity ? "SECURITY_TEAM" : "SERVICE_TEAM";
  const agreed = { agreedBySecurityAt: isSecurity ? now : null, agreedByServiceAt: isSecurity ? null : now };
  const by = {
    agreedBySecurityId: isSecurity ? viewer.personId : null,
    agreedByServiceId: isSecurity ? null : viewer.personId,
  };
  return { side, agreed, by };
}
