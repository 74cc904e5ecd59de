/** Common given names in English-language news: which gender a reader would take them for. Names given to both are left out. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MALE_NAMES = list(`
  aaron abdul abdullah abraham abu adam adolf adrian ahmad ahmed al alan albert alberto aldo alec alejandro alessandro alexander alexandre alexei alexis alfonso
  alfred alfredo ali allan allen alonzo alvin amir amit amos anatoly anders andré andre andreas andrei andres andrew andriy andy angelo anil anthony anton antonio
  antony archibald ari ariel arjun armand armando arnold art arthur arturo arun asad ashok augustus austin avi axel ban barack barney barry bartholomew
  bashar basil ben benedict benito benjamin bennie benny bernard bernie bert bill billy björn bob bobby boris brad bradley brandon brendan brent bret brett brian
  brock bruce bruno bryan bryce buck bud burt byron caleb calvin carl carlo carlos carlton carter cecil cedric cesar chad charles charlie chester chet chip chris
  christian christopher chuck clarence clark claude claudio clay clayton cliff clifford clint clinton clive clyde cole colin conor conrad corey cornelius
  craig curt curtis cyrus dallas damian damien damon dan daniel danny dante darin dario darrell darren darryl daryl dave david dean deepak dennis denny denzel
  derek derrick deshawn desmond dexter diego dieter dimitri dirk dmitri dmitry dom dominic don donald donnie donny doug douglas drew duane dudley duncan dustin dwayne
  dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott ellis elmer elon elvis emanuel emil emilio emmanuel enrico enrique
  eric erick erik ernest ernesto ernie errol ethan eugene evan everett fabian fareed farid felipe felix ferdinand fernando fidel floyd francesco francis francisco
  françois francois frank frankie franklin franz fred freddie frederick fritz gabriel gareth garrett garry garth gary gavin gene geoff geoffrey george
  gerald gerard gerhard gideon gilbert giles giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guillermo gunther gus gustav gustavo guy
  habib hakeem hakim hal hamid hank hans harold harris harrison harry harvey hasan hassan heath hector heinrich helmut henri henrik henry herb herbert herman
  hideo hiroshi homer horace howard howie hubert hugh hugo hussein ian ibrahim idris ignacio igor ike ilya imran irving irwin isaac ishmael ismail israel
  ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason javier jay jeb jed jeff jefferson jeffery jeffrey jerald jeremiah
  jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joaquin joe joel joey johan johann johannes john johnathan johnnie johnny jon jonah jonas
  jonathan jordan jorge josé jose josef joseph josh joshua juan juergen jules julian julio julius jürgen justin kamal kareem karl keith ken kenneth kenny kent
  kevin khaled khalid kim kirk klaus kofi kris kristian kurt kyle lamar lance larry lars laurence lawrence lee leo leon leonard leonardo leroy les leslie lester
  lev levi lewis liam lincoln lindsey lionel lloyd logan lorenzo lou louie louis luc luca lucas luigi luis luke luther lyle lyndon mack magnus mahmoud
  malcolm manny manuel marc marcel marcelo marco marcos marcus mario marion mark marlon marshall martin marty marvin mason massimo mateo mathew matt matteo matthew
  matthias maurice mauricio max maximilian maxwell mehdi mehmet mel melvin merle michael michel mick mickey miguel mikael mike mikhail miles milo milton
  mitch mitchell mitt mo mohamed mohammad mohammed morgan morris moses muhammad murray mustafa narendra nasser nat nate nathan nathaniel neal ned
  neil nelson newt nicholas nick nicolai nicolas nigel nikita niklas nikolai noah noam noel norbert norman oleg oliver olivier omar orlando orrin oscar osama otis
  otto owen pablo paolo parker pascal pat patrick paul pedro percy perry pete peter petr phil philip philippe phillip pierre piers piotr pranav qasem
  quentin quincy quinn rafael raheem rahm rahul raj rajiv ralph ramon randall randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reince reinhold
  rené rex ricardo rich richard richie rick ricky rob robbie robby robert roberto rod roderick rodney rodrigo rodrigue roger roland rolf roman ron ronald
  ronnie roosevelt rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell rusty ryan saad saddam said salman salvador sam sami samir sammy samuel
  sandeep sandro sanjay saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon sherman sidney silvio simon sol solomon spencer stan
  stanislav stanley stefan stephan stephen sterling steve steven stewart stuart sven sylvester tad takeshi tariq tarek ted teddy terence terrence terry thaddeus
  theo theodore thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tristan troy tucker ty tyler tyrone ulrich umar
  vaclav vernon victor viktor vince vincent virgil vitaly vito vlad vladimir volodymyr wade waldo wallace walt walter warren wayne wendell werner wes wesley wilbur
  wilfred wilhelm will willard willem william willie willis winston wolf wolfgang woodrow woody xavier yasser yitzhak yuri yusuf zac zach zachary zack zane zeke
`);

export const FEMALE_NAMES = list(`
  abby abigail ada adele adriana agatha agnes aicha aida aileen aisha alexandra alice alicia alina alison alissa allison alma alyssa amanda amber amelia amina
  amy ana anastasia andrea angela angelica angelina angie anita ann anna annabel anne annette annie annika antonia anya april arianna arlene ashley astrid audrey aung
  ava ayesha barbara beatrice becky bella benazir bernadette bernice beth bethany betsy bette betty beverly bianca blanca bonnie brenda briana bridget brigitte
  britney brittany brooke camila camilla candace candice carla carlotta carly carmen carol carole carolina caroline carolyn carrie cassandra cassie catherine cathleen
  cathy cecile cecilia celeste celia chantal charlene charlotte chelsea cher cheryl chiara chloe christa christiane christina christine cindy claire clara
  claudia colette colleen connie constance cora corinne courtney cristina crystal cynthia daisy danielle daphne darlene dawn deanna debbie deborah debra deirdre delia denise
  diana diane dianne dina dolores dominique donna dora doreen doris dorothy ebony edith edna eileen elaine eleanor elena elisabeth elise elizabeth ella
  ellen elsa elsie emilia emily emma erica erika erin esmeralda esther ethel eunice eva eve evelyn faith fatima faye felicia fiona flora florence frances francesca frida
  gabriela gabrielle gail genevieve georgia geraldine gertrude gina ginger giovanna giulia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel
  heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilana ilse imelda indira inez ingrid irene irina iris irma isabel isabella
  ivana ivanka ivy jackie jacqueline jada jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jessie jill jo joan joanna joanne jocelyn
  johanna josephine joy joyce juanita judith judy julia juliana julianna julie juliet juliette june kaitlyn kamala kara karen karin karina karla kate katharine katherine
  kathleen kathryn kathy katie katrina katya kay kayla kellie kellyanne kendra kerri kerry kiera kim kimberly kirsten kristen kristi kristin kristina kristine lakshmi lana
  lara latoya laura lauren laurie layla lea leah leila lena leona leslie leticia lidia lila lillian lily linda lindsay lisa liz liza lizzie lois lola loretta lori
  lorraine louise lucia lucille lucinda lucy ludmila luisa luz lydia lynda lynn lynne mabel mackenzie madeleine madeline madison magda maggie malala malia marcia margaret
  margarita margo marguerite maria mariah mariam marianne marie marilyn marina marisa marissa marjorie marlene marsha martha mary maryam matilda maureen maxine
  maya megan meghan megyn melania melanie melinda melissa mercedes meredith meryl mia michaela michele michelle mildred millie mimi mina mindy miranda miriam mitzi
  mollie molly mona monica monique muriel myra myrna nadia nadine nan nancy naomi natalia natalie natasha nell nellie nicole nikki nina noelle noor nora norma octavia olga
  olive olivia oprah paige pamela patricia patsy patti patty paula pauline pearl peggy penelope penny petra phyllis polly priscilla priya rachel rania raquel rebecca regina
  renata renee rhonda rita roberta robin rochelle rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally salma samantha sandra sara sarah sasha saundra savannah
  scarlett selena serena shannon sharon sheila shelley sherry sheryl shirley sibyl simone sofia sonia sonya sophia sophie stacey stacy stella stephanie
  sue susan susana susanna susannah susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa terri tess tessa thelma theresa
  tiffany tina toni tonya tori tracy tricia trisha trudy ulrike uma ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda
  wendy whitney whoopi wilma winifred winnie yasmin yolanda yvette yvonne zainab zara zelda zoe zoë
`);
