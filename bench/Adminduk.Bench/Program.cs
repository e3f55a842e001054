return await Adminduk.Bench.Benches.RunAsync(args);
