/** schema.org types of those who can own a profile: people, organisations, businesses, and the site that stands for them. */

/** https://schema.org/Organization and https://schema.org/LocalBusiness with their subtypes, https://schema.org/Person, WebSite, Brand. */
const ownerTypes: ReadonlySet<string> = new Set([
  ...['Person', 'Patient', 'WebSite', 'Blog', 'Brand', 'Organization', 'Airline', 'Consortium', 'Cooperative'],
  ...[
    'Corporation',
    'EducationalOrganization',
    'CollegeOrUniversity',
    'ElementarySchool',
    'HighSchool',
    'MiddleSchool',
  ],
  ...['Preschool', 'School', 'FundingScheme', 'GovernmentOrganization', 'LibrarySystem', 'LocalBusiness'],
  ...['MedicalOrganization', 'DiagnosticLab', 'VeterinaryCare', 'NGO', 'NewsMediaOrganization', 'OnlineBusiness'],
  ...[
    'OnlineStore',
    'OnlineMarketplace',
    'PerformingGroup',
    'DanceGroup',
    'MusicGroup',
    'TheaterGroup',
    'PoliticalParty',
  ],
  ...['Project', 'FundingAgency', 'ResearchProject', 'ResearchOrganization', 'SearchRescueOrganization'],
  ...['SportsOrganization', 'SportsTeam', 'WorkersUnion', 'AnimalShelter', 'ArchiveOrganization', 'AutomotiveBusiness'],
  ...['AutoBodyShop', 'AutoDealer', 'AutoPartsStore', 'AutoRental', 'AutoRepair', 'AutoWash', 'GasStation'],
  ...['MotorcycleDealer', 'MotorcycleRepair', 'ChildCare', 'Dentist', 'DryCleaningOrLaundry', 'EmergencyService'],
  ...['FireStation', 'Hospital', 'PoliceStation', 'EmploymentAgency', 'EntertainmentBusiness', 'AdultEntertainment'],
  ...['AmusementPark', 'ArtGallery', 'Casino', 'ComedyClub', 'MovieTheater', 'NightClub', 'FinancialService'],
  ...['AccountingService', 'AutomatedTeller', 'BankOrCreditUnion', 'InsuranceAgency', 'FoodEstablishment', 'Bakery'],
  ...['BarOrPub', 'Brewery', 'CafeOrCoffeeShop', 'Distillery', 'FastFoodRestaurant', 'IceCreamShop', 'Restaurant'],
  ...['Winery', 'GovernmentOffice', 'PostOffice', 'HealthAndBeautyBusiness', 'BeautySalon', 'DaySpa', 'HairSalon'],
  ...['HealthClub', 'NailSalon', 'TattooParlor', 'HomeAndConstructionBusiness', 'Electrician', 'GeneralContractor'],
  ...['HVACBusiness', 'HousePainter', 'Locksmith', 'MovingCompany', 'Plumber', 'RoofingContractor', 'InternetCafe'],
  ...['LegalService', 'Attorney', 'Notary', 'Library', 'LodgingBusiness', 'BedAndBreakfast', 'Campground', 'Hostel'],
  ...['Hotel', 'Motel', 'Resort', 'SkiResort', 'VacationRental', 'MedicalBusiness', 'CommunityHealth', 'Dermatology'],
  ...['DietNutrition', 'Emergency', 'Geriatric', 'Gynecologic', 'MedicalClinic', 'Midwifery', 'Nursing', 'Obstetric'],
  ...['Oncologic', 'Optician', 'Optometric', 'Otolaryngologic', 'Pediatric', 'Pharmacy', 'Physician', 'Physiotherapy'],
  ...['PlasticSurgery', 'Podiatric', 'PrimaryCare', 'Psychiatric', 'PublicHealth', 'ProfessionalService'],
  ...['RadioStation', 'RealEstateAgent', 'RecyclingCenter', 'SelfStorage', 'ShoppingCenter', 'SportsActivityLocation'],
  ...['BowlingAlley', 'ExerciseGym', 'GolfCourse', 'PublicSwimmingPool', 'SportsClub', 'StadiumOrArena'],
  ...['TennisComplex', 'Store', 'BikeStore', 'BookStore', 'ClothingStore', 'ComputerStore', 'ConvenienceStore'],
  ...['DepartmentStore', 'ElectronicsStore', 'Florist', 'FurnitureStore', 'GardenStore', 'GroceryStore'],
  ...['HardwareStore', 'HobbyShop', 'HomeGoodsStore', 'JewelryStore', 'LiquorStore', 'MensClothingStore'],
  ...['MobilePhoneStore', 'MovieRentalStore', 'MusicStore', 'OfficeEquipmentStore', 'OutletStore', 'PawnShop'],
  ...['PetStore', 'ShoeStore', 'SportingGoodsStore', 'TireShop', 'ToyStore', 'WholesaleStore', 'TelevisionStation'],
  ...[
    'TouristInformationCenter',
    'TravelAgency',
    'Museum',
    'Church',
    'PlaceOfWorship',
    'CatholicChurch',
    'Mosque',
    'Synagogue',
  ],
]);

/** Properties that lead to somebody else: who is written about, reviewed or quoted. */
const foreign =
  /(?:^|\.)(?:mentions|about|actors?|performers?|directors?|character|itemReviewed|review|comment|citation|sponsor|competitor|subjectOf|isBasedOn|members?|employees?|alumni|knows|colleagues?|itemListElement|hasPart|organizer|location)(?:\.|$)/;

export const isOwner = (types: readonly string[], path: string): boolean =>
  types.some((type) => ownerTypes.has(type)) && !foreign.test(path);
