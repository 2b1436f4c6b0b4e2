/** Shops, eating places and makers of the world whose names are possessives, by the word before “’s”. General knowledge. */
import { wordSet } from "../../text/word-table.ts";

/** Whose possessive is hardly ever anybody's: “McDonald’s”, “Sotheby’s”. */
export const possessiveBrands = wordSet(`
  mcdonald wendy denny hardee arby domino nando macy kohl dillard bloomingdale applebee chili culver zaxby shoney
  sainsbury waterstone bewley supermac eason arnott haldiram nirula bigg shakey peet stuckey cabela levi lowe
  kellogg hershey cadbury mcvitie rowntree sotheby christie bonham lloyd moody wetherspoon selfridge harrod hamley
  woolworth ladbroke tattersall loblaw barron dewar ballantine wegman albertson raley filene gimbel wanamaker
  debenham fenwick fortnum bojangle luby smucker stouffer colman sarson hellmann
`);
