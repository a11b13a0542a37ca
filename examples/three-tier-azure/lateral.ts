// A network for partners, added in a hurry by three people.
import { servers } from "./application";
import { allow, caseFile, dataGroup, peer, securityGroup, subnet, virtualNetwork } from "./network";

const partners = virtualNetwork("partners", "10.30.0.0/16");

// The first lets the exchange out to whatever is inside.
const exchange = subnet(
  partners,
  "exchange",
  "10.30.0.0/24",
  securityGroup("exchange", {
    "to-inside": {
      priority: 100,
      direction: "Outbound",
      sourceAddressPrefix: "10.30.0.0/24",
      destinationAddressPrefix: "VirtualNetwork",
      ports: ["0-65535"],
    },
  }),
);

servers("exchange", exchange, "dmz");

// The second joins the networks as every network here is joined.
peer(["partners", partners], ["case-file", caseFile]);

// The third lets the nightly report into the database, from inside only. But for a filter of Azure the
// virtual network is all that it is joined with.
allow(dataGroup, "data-from-inside", ["5432"], {
  priority: 110,
  sourceAddressPrefix: "VirtualNetwork",
});
