/** schema.org types of those who can own a profile: people, organisations, businesses, and the site that stands for them. */

const types = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const people = types('Person Patient');
const sites = types('WebSite Blog Brand');

/** https://schema.org/Organization with its subtypes, those of LocalBusiness apart. */
const organizations = types(`
  Organization Airline Consortium Cooperative Corporation EducationalOrganization CollegeOrUniversity ElementarySchool
  HighSchool MiddleSchool Preschool School FundingScheme GovernmentOrganization LibrarySystem MedicalOrganization
  DiagnosticLab VeterinaryCare NGO NewsMediaOrganization OnlineBusiness OnlineStore OnlineMarketplace PerformingGroup
  DanceGroup MusicGroup TheaterGroup PoliticalParty Project FundingAgency ResearchProject ResearchOrganization
  SearchRescueOrganization SportsOrganization SportsTeam WorkersUnion
`);

/** https://schema.org/LocalBusiness with its subtypes. */
const businesses = types(`
  LocalBusiness AnimalShelter ArchiveOrganization AutomotiveBusiness AutoBodyShop AutoDealer AutoPartsStore AutoRental
  AutoRepair AutoWash GasStation MotorcycleDealer MotorcycleRepair ChildCare Dentist DryCleaningOrLaundry
  EmergencyService FireStation Hospital PoliceStation EmploymentAgency EntertainmentBusiness AdultEntertainment
  AmusementPark ArtGallery Casino ComedyClub MovieTheater NightClub FinancialService AccountingService AutomatedTeller
  BankOrCreditUnion InsuranceAgency FoodEstablishment Bakery BarOrPub Brewery CafeOrCoffeeShop Distillery
  FastFoodRestaurant IceCreamShop Restaurant Winery GovernmentOffice PostOffice HealthAndBeautyBusiness BeautySalon
  DaySpa HairSalon HealthClub NailSalon TattooParlor HomeAndConstructionBusiness Electrician GeneralContractor
  HVACBusiness HousePainter Locksmith MovingCompany Plumber RoofingContractor InternetCafe LegalService Attorney Notary
  Library LodgingBusiness BedAndBreakfast Campground Hostel Hotel Motel Resort SkiResort VacationRental MedicalBusiness
  CommunityHealth Dermatology DietNutrition Emergency Geriatric Gynecologic MedicalClinic Midwifery Nursing Obstetric
  Oncologic Optician Optometric Otolaryngologic Pediatric Pharmacy Physician Physiotherapy PlasticSurgery Podiatric
  PrimaryCare Psychiatric PublicHealth ProfessionalService RadioStation RealEstateAgent RecyclingCenter SelfStorage
  ShoppingCenter SportsActivityLocation BowlingAlley ExerciseGym GolfCourse PublicSwimmingPool SportsClub
  StadiumOrArena TennisComplex Store BikeStore BookStore ClothingStore ComputerStore ConvenienceStore DepartmentStore
  ElectronicsStore Florist FurnitureStore GardenStore GroceryStore HardwareStore HobbyShop HomeGoodsStore JewelryStore
  LiquorStore MensClothingStore MobilePhoneStore MovieRentalStore MusicStore OfficeEquipmentStore OutletStore PawnShop
  PetStore ShoeStore SportingGoodsStore TireShop ToyStore WholesaleStore TelevisionStation TouristInformationCenter
  TravelAgency
`);

/** Places that speak for those who run them. */
const places = types('Museum Church PlaceOfWorship CatholicChurch Mosque Synagogue');

/** Properties that lead to somebody else: who is written about, reviewed or quoted. */
const foreign =
  /(?:^|\.)(?:mentions|about|actors?|performers?|directors?|character|itemReviewed|review|comment|citation|sponsor|competitor|subjectOf|isBasedOn|members?|employees?|alumni|knows|colleagues?|itemListElement|hasPart|organizer|location|brand|manufacturer|seller|worksFor|hiringOrganization|affiliation|alumniOf|funder|memberOf|parentOrganization|subOrganization|department)(?:\.|$)/;

export const isOwner = (typesOfNode: readonly string[], path: string): boolean =>
  typesOfNode.some((type) => [people, sites, organizations, businesses, places].some((kind) => kind.has(type))) &&
  !foreign.test(path);

/** A shop, practice or office that one can walk into. */
export const isBusiness = (typesOfNode: readonly string[]): boolean => typesOfNode.some((type) => businesses.has(type));

/** Businesses are organisations too. */
export const isOrganization = (typesOfNode: readonly string[]): boolean =>
  typesOfNode.some((type) => organizations.has(type) || businesses.has(type) || places.has(type));

/** Yoast calls the person whose site it is an organisation as well. */
export const isPerson = (typesOfNode: readonly string[]): boolean =>
  typesOfNode.some((type) => people.has(type)) && !isOrganization(typesOfNode);
