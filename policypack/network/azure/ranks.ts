/**
 * Among routes to one prefix those of a route table come first. A default route that a gateway learns
 * comes before the system's, while for networks that are joined the system's own routes come before
 * learnt ones (learn.microsoft.com, "Virtual network traffic routing").
 */
export const RANK = { table: 0, learntDefault: 1, system: 2, learnt: 3 } as const;
