// The same citizen portal as in hardened-azure, as a team in a hurry might leave it: every rule of
// the pack for Azure finds something here.
import "./data";

export { portalAddress } from "./web";
