// A citizen portal whose data, copies, keys and logs stay in Spain: an application gateway with a
// web application firewall in front, a web app and a private cluster behind it, a database and a
// document store that only the network reaches, keys in hardware, and everything logged.
import "./data";
import "./logs";

export { portalAddress } from "./web";
