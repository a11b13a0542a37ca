// A register that is in Spain by every region and location that it names: no allow-list of regions
// finds anything here. Its data leave the country all the same, in each file in other ways. Beside
// each stands in a comment how.
import "./copies";
import "./keys";
import "./logs";
import "./processing";
import "./sharing";
import "./web";
