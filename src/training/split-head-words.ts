/** What heads and headings are made of in training: labels, names, places, posts, headings. */

const listOf = (text: string): readonly string[] =>
  text.split("|").flatMap((item) => item.trim().replace(/\s+/g, " ") || []);

export const labels = listOf(`
  Borough | Round-up | Briefly | Across the region | City | Courts | Farming | Cricket | Football | Hockey |
  Rugby | Athletics | Shares | Companies | Money | Property | Schools | Transport | Energy | Kenya |
  Togo | India | Nepal | Italy | Latvia | Brazil | Around Asia | Around the states | Elsewhere |
  The region | Council | Polls | Weather watch | Crime | Police | Books | Theatre | Film | Obituary |
  Exclusive`);
export const givenNames = listOf(`
  Anna | Beatrix | Carlos | Dewi | Edith | Farid | Grace | Hiroshi | Ines | Jamal | Kwame | Lakshmi |
  Marta | Nikhil | Olga | Pedro | Rania | Sean | Thandiwe | Usman | Vera | Wei | Yusuf | Zofia`);
export const familyNames = listOf(`
  Adeyemi | Bakker | Chaudhry | Diaz | Eriksen | Fairbairn | Gomes | Hassan | Ivanova | Jha | Kowalski |
  Lindqvist | Mbeki | Nair | Okafor | Petrov | Quinn | Rao | Santos | Tanaka | Umar | Vargas | Walsh |
  Yilmaz`);
export const places = listOf(`
  Lagos | Pune | Chennai | Kandy | Mumbai | Jaipur | Nairobi | Kampala | Accra | Tamale |
  Manila | Jakarta | Kuala Lumpur | Brisbane | Leeds | Glasgow | Dublin | Athens | Warsaw | Madrid |
  Bogota | Quito | Ottawa | Denver | Boston | Cairo | Amman | Karachi | Colombo | Dhaka`);
export const posts = listOf(`
  Staff Reporter | Our Bureau | Our Correspondent | Special Correspondent | Roving Correspondent |
  Political Editor | Health Correspondent | Local Government Reporter | Business Reporter | City Desk |
  News Desk | Staff Writer | Chief Reporter`);
export const months = listOf(`
  January | February | March | April | May | June | July | Aug | Sept | Oct | Nov | Dec`);
export const headings = listOf(`
  Background | A long road | The other side | What comes next | Mixed reactions | No easy answer |
  The numbers | Looking ahead | Who pays | Lessons learned | A new start | The cost | On the ground |
  Critics speak | Next steps | The case against | How it works | Early days | Under pressure |
  Small steps`);
export const questions = listOf(`
  What happened? | Why does it matter? | Who is affected? | What happens next? | How much will it cost? |
  What do the critics say? | When will it end? | What are the rules?`);
