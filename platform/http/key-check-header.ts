/**
 * By which the gateway asks, with a request of which no body has been read, only whether the key in it is good: 401 says that it is
 * not, 204 that it is. No caller can send it through the gateway.
 */
export const keyCheckHeader = "x-cordon-key-check";
