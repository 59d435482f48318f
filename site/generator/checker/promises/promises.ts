import { advicePromises } from "./advice-promises.js";
import { analysisPromises } from "./analysis-promises.js";
import { briefingPromises } from "./briefing-promises.js";
import { caseFilePromises } from "./case-file-promises.js";
import { customerPromises } from "./customer-promises.js";
import { detectionPromises } from "./detection-promises.js";
import { evidencePromises } from "./evidence-promises.js";
import { incidentPromises } from "./incident-promises.js";
import { notificationPromises } from "./notification-promises.js";
import { organizationPromises } from "./organization-promises.js";
import { peoplePromises } from "./people-promises.js";
import { planPromises } from "./plan-promises.js";
import type { Promised } from "./promised.js";
import { reviewPromises } from "./review-promises.js";
import { serviceAnalysisPromises } from "./service-analysis-promises.js";
import { servicePromises } from "./service-promises.js";
import { shiftLogPromises } from "./shift-log-promises.js";
import { sweepPromises } from "./sweep-promises.js";
import { vulnerabilityPromises } from "./vulnerability-promises.js";

/**
 * A second account of the process, apart from the policies: so that losing something takes two mistakes, and a reviewer sees
 * both. More may be declared than is promised here, as by a new operation; nothing of this may be missing.
 */
export const promises: Readonly<Record<string, Promised>> = {
  ...detectionPromises,
  ...incidentPromises,
  ...evidencePromises,
  ...peoplePromises,
  ...servicePromises,
  ...planPromises,
  ...advicePromises,
  ...analysisPromises,
  ...caseFilePromises,
  ...notificationPromises,
  ...customerPromises,
  ...reviewPromises,
  ...organizationPromises,
  ...shiftLogPromises,
  ...sweepPromises,
  ...briefingPromises,
  ...vulnerabilityPromises,
  ...serviceAnalysisPromises,
};
