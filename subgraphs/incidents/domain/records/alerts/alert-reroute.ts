/** That what a source knows by a fingerprint, and reports for one service, goes to another one, since an alert of it was handed over. */
export interface AlertReroute {
  readonly alertSourceId: string;
  readonly fingerprint: string;
  readonly fromServiceId: string;
  readonly serviceId: string;
}
